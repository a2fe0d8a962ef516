package org.goldenthread.benefits.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;

/** What is another one between two records of a line's year, in words. */
final class Changes {
    private Changes() {}

    /** "planned £400,000 → £380,000, verified". */
    static String words(LineYear before, LineYear after) {
        var words = new ArrayList<String>();
        var was = before.amounts();
        var is = after.amounts();
        amount("planned", was.planned(), is.planned(), words);
        amount("forecast", was.forecast(), is.forecast(), words);
        amount("delivered", was.delivered(), is.delivered(), words);
        amount("full-year effect", was.fullYear(), is.fullYear(), words);
        amount("reversed", was.reversed(), is.reversed(), words);
        if (before.verified() == null && after.verified() != null) {
            words.add("verified");
        } else if (before.verified() != null && after.verified() == null) {
            words.add("no longer verified");
        }
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }

    private static void amount(String name, @Nullable Money was, @Nullable Money is, List<String> words) {
        if (!Objects.equals(was, is)) {
            words.add(name + " " + (was == null ? "" : was.words() + " → ") + (is == null ? "not known" : is.words()));
        }
    }
}
