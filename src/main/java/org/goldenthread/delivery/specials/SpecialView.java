package org.goldenthread.delivery.specials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Table;
import org.goldenthread.delivery.specials.BeforeAfter.Reading;
import org.goldenthread.delivery.specials.Special.Influence;
import org.goldenthread.delivery.specials.Special.Method;
import org.goldenthread.delivery.specials.Special.Policy;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.list.Cell;

/** Special sorts of action as facts, fields and tables; each sort shows only what belongs to it. */
final class SpecialView {
    private SpecialView() {}

    static String href(Action action) {
        return "/delivery/actions/" + action.ref() + "/special";
    }

    /** Whether figures before and after belong to this sort. */
    static boolean measures(String type) {
        return type.equals("pilot") || type.equals("intervention");
    }

    static List<Folio.Fact> facts(String type, Special one) {
        return switch (type) {
            case "policy change" ->
                List.of(
                        Folio.fact("In force from", Cell.day(one.policy().effective())),
                        Folio.fact(
                                "Those concerned were told",
                                Cell.day(one.policy().communicated())),
                        Folio.fact(
                                "Impact to be assessed by",
                                Cell.day(one.policy().due())),
                        Folio.fact("Impact assessed", Cell.day(one.policy().assessed())),
                        Folio.fact("What was found", one.policy().assessment()));
            case "influence" ->
                List.of(
                        Folio.fact("Addressed to", one.influence().body()),
                        Folio.fact("What it is asked for", one.influence().asked()),
                        Folio.fact("What it answered", one.influence().answer()));
            case "intervention" ->
                List.of(
                        Folio.fact("Method", one.method().name()),
                        Folio.fact("Supplier", one.method().supplier()),
                        Folio.fact("Result", one.result()));
            default -> List.of(Folio.fact("Result", one.result()));
        };
    }

    static List<Field> fields(String type) {
        var fields = new ArrayList<Field>();
        fields.add(Field.hidden("version"));
        fields.addAll(
                switch (type) {
                    case "policy change" ->
                        List.of(
                                Field.day("effective", "In force from"),
                                Field.day("communicated", "Those concerned were told on"),
                                Field.day("assessmentDue", "Impact to be assessed by"),
                                Field.day("assessed", "Impact assessed on"),
                                Field.words("assessment", "What the assessment found"));
                    case "influence" ->
                        List.of(
                                Field.line("addressed", "Body that is to be influenced"),
                                Field.words("asked", "What it is asked for"),
                                Field.words("answer", "What it answered"));
                    case "intervention" ->
                        List.of(
                                Field.line("method", "Method").hint("Such as systems thinking"),
                                Field.line("supplier", "Supplier").hint("Who helps, where it is not done alone"),
                                Field.words("result", "Result"));
                    default -> List.of(Field.words("result", "Result"));
                });
        return fields;
    }

    /** What was typed, laid over what stands there of other sorts. */
    static Special read(Special before, String type, Typed typed) {
        var policy = new Policy(
                typed.day("effective"),
                typed.day("communicated"),
                typed.day("assessmentDue"),
                typed.day("assessed"),
                typed.text("assessment"));
        var influence = new Influence(typed.text("addressed"), typed.text("asked"), typed.text("answer"));
        return new Special(
                before.ref(),
                type.equals("policy change") ? policy : before.policy(),
                type.equals("influence") ? influence : before.influence(),
                type.equals("intervention")
                        ? new Method(typed.text("method"), typed.text("supplier"))
                        : before.method(),
                measures(type) ? typed.text("result") : before.result(),
                typed.number("version"));
    }

    static Typed typed(Special one) {
        var values = new HashMap<String, String>();
        values.put("version", Integer.toString(one.version()));
        values.put("effective", Office.iso(one.policy().effective()));
        values.put("communicated", Office.iso(one.policy().communicated()));
        values.put("assessmentDue", Office.iso(one.policy().due()));
        values.put("assessed", Office.iso(one.policy().assessed()));
        values.put("assessment", one.policy().assessment());
        values.put("addressed", one.influence().body());
        values.put("asked", one.influence().asked());
        values.put("answer", one.influence().answer());
        values.put("method", one.method().name());
        values.put("supplier", one.method().supplier());
        values.put("result", one.result());
        return Typed.of(values);
    }

    static Table table(Action action, List<BeforeAfter> readings) {
        var rows = readings.stream()
                .map(one -> List.of(
                        Cell.link(one.measure(), href(action) + "/" + one.id(), one.unit()),
                        figure(one.before()),
                        Cell.day(one.before().day()),
                        figure(one.after()),
                        Cell.day(one.after().day()),
                        Cell.text(one.change()),
                        Cell.status(one.state())))
                .toList();
        return new Table(
                "Before and after",
                List.of("Measure", "Before", "Measured", "After", "Measured", "Change", "Verdict"),
                rows,
                "Nothing has been measured before and after yet.");
    }

    private static Cell figure(Reading reading) {
        return new Cell.Number(reading.figure(), BeforeAfter.words(reading));
    }

    static Typed typed(BeforeAfter one) {
        var values = new HashMap<>(Map.of(
                "measureVersion", Integer.toString(one.version()),
                "measure", one.measure(),
                "unit", one.unit(),
                "better", one.higher() ? "higher" : "lower",
                "before", BeforeAfter.words(one.before()),
                "after", BeforeAfter.words(one.after())));
        values.put("beforeDay", Office.iso(one.before().day()));
        values.put("afterDay", Office.iso(one.after().day()));
        return Typed.of(values);
    }
}
