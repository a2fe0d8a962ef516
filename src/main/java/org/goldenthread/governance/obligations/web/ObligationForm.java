package org.goldenthread.governance.obligations.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.governance.obligations.Obligation;
import org.goldenthread.governance.obligations.Obligation.Rhythm;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;

/** What a person types of a reporting obligation. */
final class ObligationForm {
    private ObligationForm() {}

    static Checked<Obligation> read(String council, long id, Typed typed) {
        return typed.days("first", "last").then(good -> {
            var first = good.day("first");
            if (first == null) {
                return Checked.refused("first", "Enter the day from which it is owed");
            }
            var unit = Rhythm.Unit.ofCode(good.text("unit"));
            int every = unit == Rhythm.Unit.ONCE || !good.has("every") ? 1 : good.number("every");
            if (every < 1 || every > 12) {
                return Checked.refused("every", "Enter from 1 to 12");
            }
            var about = good.reference("about");
            return Checked.accepted(new Obligation(
                    id,
                    good.number("version"),
                    council,
                    good.text("body"),
                    good.reference("post"),
                    new Obligation.Subject(
                            good.text("subject"),
                            good.text("aspect"),
                            about == null ? null : about.toUpperCase(Locale.ROOT)),
                    new Rhythm(every, unit, first, good.day("last"))));
        });
    }

    static Typed typed(Obligation one) {
        Map<String, String> values = new HashMap<>();
        values.put("version", String.valueOf(one.version()));
        values.put("body", one.body());
        values.put("post", one.post() == null ? "" : one.post());
        values.put("subject", one.subject().title());
        values.put("aspect", one.subject().aspect());
        values.put("about", one.subject().about() == null ? "" : one.subject().about());
        values.put("every", String.valueOf(one.rhythm().every()));
        values.put("unit", one.rhythm().unit().code());
        values.put("first", one.rhythm().first().toString());
        var last = one.rhythm().last();
        values.put("last", last == null ? "" : last.toString());
        return Typed.of(values);
    }
}
