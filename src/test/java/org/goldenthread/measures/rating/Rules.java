package org.goldenthread.measures.rating;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;

/** Rules and figures to test with. */
public final class Rules {
    private Rules() {}

    public static Rule rule(String code, String... settings) {
        if (Rule.of(code, map(settings)) instanceof Checked.Accepted<Rule>(Rule rule)) {
            return rule;
        }
        throw new AssertionError(Rule.of(code, map(settings)).toString());
    }

    static Map<String, String> map(String... settings) {
        var all = new HashMap<String, String>();
        for (int i = 0; i < settings.length; i += 2) {
            all.put(settings[i], settings[i + 1]);
        }
        return all;
    }

    static Given high(@Nullable String value, @Nullable String target) {
        return Given.of(Polarity.HIGH, decimal(value), decimal(target));
    }

    static Given low(@Nullable String value, @Nullable String target) {
        return Given.of(Polarity.LOW, decimal(value), decimal(target));
    }

    static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
