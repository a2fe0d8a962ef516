package org.goldenthread.measures.sheet.web;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.measures.Sheet;

/** How figures are judged: the rule of its own where it has one, and what trends compare with. */
final class JudgingFields {
    private JudgingFields() {}

    static Sheet.Judging judging(Understood form) {
        int periods = form.whole("longPeriods", 4);
        if (periods < 2 || periods > 60) {
            form.problem("longPeriods", "Enter between 2 and 60 periods");
        }
        var rule = RuleFields.read(form, true);
        return new Sheet.Judging(
                rule.code(),
                rule.settings(),
                form.text("trend").equals("year"),
                periods,
                !form.text("cumulative").isEmpty());
    }

    static Map<String, String> of(Sheet.Judging judging) {
        var values = new HashMap<String, String>();
        values.put("trend", judging.yearToYear() ? "year" : "ongoing");
        values.put("longPeriods", String.valueOf(judging.longPeriods()));
        values.put("cumulative", judging.cumulative() ? "yes" : "");
        values.putAll(RuleFields.of(judging.rule(), judging.settings()));
        return values;
    }
}
