package org.goldenthread.measures.sheet.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.measures.rating.Preset;
import org.goldenthread.measures.rating.Rule;
import org.goldenthread.vocabulary.Checked;

/** A rating rule as fields of a form, both ways; each preset has its own, so that nothing typed gets in the way. */
public final class RuleFields {
    private RuleFields() {}

    /** A rule as it is kept: the code of a preset and its settings. */
    public record Kept(String code, Map<String, String> settings) {
        static final Kept COUNCIL = new Kept("", Map.of());
    }

    /**
     * The rule that is meant.
     *
     * @param mayBeCouncil whether no choice means the council's own rule
     */
    public static Kept read(Understood form, boolean mayBeCouncil) {
        var code = form.text("rule");
        if (code.isEmpty() && mayBeCouncil) {
            return Kept.COUNCIL;
        }
        var preset = Choosing.of(Preset.values(), Preset::code, code);
        if (preset.isEmpty()) {
            form.problem("rule", "Choose a rule");
            return Kept.COUNCIL;
        }
        Map<String, String> settings = new LinkedHashMap<>();
        for (var name : preset.get().settings()) {
            put(settings, name, form.text(field(code, name)));
        }
        put(settings, "decimals", form.text("ruleDecimals"));
        if (Rule.of(code, settings) instanceof Checked.Refused<Rule> refused) {
            refused.problems()
                    .forEach(one -> form.problem(
                            one.place().equals("decimals") ? "ruleDecimals" : field(code, one.place()), one.message()));
        }
        return new Kept(code, settings);
    }

    private static void put(Map<String, String> settings, String name, String value) {
        if (!value.isEmpty()) {
            settings.put(name, value);
        }
    }

    public static Map<String, String> of(String code, Map<String, String> settings) {
        var values = new HashMap<String, String>();
        values.put("rule", code);
        settings.forEach(
                (name, value) -> values.put(name.equals("decimals") ? "ruleDecimals" : field(code, name), value));
        return values;
    }

    /** The name of a setting's field: "simple.amber". */
    public static String field(String code, String setting) {
        return code + "." + setting;
    }
}
