package org.goldenthread.benefits.headlines.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.benefits.headlines.Headline;
import org.goldenthread.benefits.headlines.Headline.Basis;
import org.goldenthread.benefits.headlines.Headline.Figure;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;

/** A headline as its form holds it. */
final class HeadlineForm {
    private HeadlineForm() {}

    static Checked<Figure> read(Typed typed) {
        var problems = new ArrayList<Problem>();
        if (!typed.has("amount")) {
            problems.add(new Problem("amount", "Enter the figure that was said"));
        } else if (Money.read(typed.text("amount")) instanceof Checked.Refused<Money> no) {
            no.problems().forEach(one -> problems.add(new Problem("amount", one.message())));
        }
        if (typed.days("saidOn") instanceof Checked.Refused<Typed> no) {
            problems.addAll(no.problems());
        }
        if (!problems.isEmpty()
                || !(Money.read(typed.text("amount")) instanceof Checked.Accepted<Money>(Money amount))) {
            return Checked.refused(problems);
        }
        int first = typed.number("first");
        return Checked.accepted(new Figure(
                first,
                typed.has("last") ? typed.number("last") : first,
                amount,
                Basis.found(typed.text("basis")).orElse(Basis.FORECAST),
                typed.text("saidIn"),
                typed.day("saidOn")));
    }

    static Map<String, String> values(Headline headline) {
        var values = new HashMap<String, String>();
        var figure = headline.figure();
        values.put("version", String.valueOf(headline.thing().version()));
        values.put("title", headline.thing().title());
        values.put("first", String.valueOf(figure.first()));
        values.put("last", figure.last() == figure.first() ? "" : String.valueOf(figure.last()));
        values.put("amount", figure.amount().typed());
        values.put("basis", figure.basis().code());
        values.put("saidIn", figure.saidIn());
        values.put("saidOn", figure.saidOn() == null ? "" : String.valueOf(figure.saidOn()));
        return values;
    }

    /** The lines that are ticked. */
    static List<String> lines(Map<String, String> fields) {
        return fields.keySet().stream()
                .filter(name -> name.startsWith("line-"))
                .map(name -> name.substring("line-".length()))
                .toList();
    }
}
