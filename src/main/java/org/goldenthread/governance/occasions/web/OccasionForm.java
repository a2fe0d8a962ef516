package org.goldenthread.governance.occasions.web;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.governance.meetings.TimeOfDay;
import org.goldenthread.governance.occasions.Occasion;
import org.goldenthread.governance.occasions.Occasions;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;

/** What a person types of an event. */
final class OccasionForm {
    static final List<Choice> OFTEN = List.of(
            new Choice("", "Once"),
            new Choice("P1W", "Every week"),
            new Choice("P1M", "Every month"),
            new Choice("P2M", "Every second month"),
            new Choice("P3M", "Every quarter"),
            new Choice("P6M", "Every six months"),
            new Choice("P1Y", "Every year"));

    private OccasionForm() {}

    static Map<String, String> values(Occasion one) {
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(one.version()));
        values.put("sort", one.what().sort().code());
        values.put("title", one.what().title());
        values.put("audience", one.what().audience());
        values.put("day", one.day().toString());
        values.put(
                "starts", one.when().starts() == null ? "" : one.when().starts().toString());
        values.put("place", one.when().place());
        values.put("owner", Objects.requireNonNullElse(one.owner(), ""));
        one.bodies().forEach(ref -> values.put("body-" + ref, "yes"));
        return values;
    }

    /** @param id 0 for one that is not laid yet */
    static Checked<Occasion> read(String council, long id, Typed typed) {
        return typed.days("day", "until").then(good -> {
            var problems = new ArrayList<Problem>();
            var day = good.day("day");
            if (day == null) {
                problems.add(new Problem("day", "Enter the day"));
            }
            var starts = TimeOfDay.of(good.text("starts"));
            if (good.has("starts") && starts == null) {
                problems.add(new Problem("starts", "Enter the time as 14:00"));
            }
            if (!problems.isEmpty() || day == null) {
                return Checked.refused(problems);
            }
            return Checked.accepted(new Occasion(
                    id,
                    good.number("version"),
                    council,
                    new Occasion.What(
                            Occasion.Sort.ofCode(good.get("sort")), good.text("title"), good.text("audience")),
                    new Occasion.When(day, starts, good.text("place")),
                    good.values().keySet().stream()
                            .filter(name -> name.startsWith("body-"))
                            .map(name -> name.substring("body-".length()))
                            .sorted()
                            .toList(),
                    good.reference("owner"),
                    Occasion.Life.PLANNED,
                    ""));
        });
    }

    static Occasions.Row row(Typed typed) {
        var often = typed.text("often");
        return Stream.of("P1W", "P1M", "P2M", "P3M", "P6M", "P1Y").anyMatch(often::equals)
                ? new Occasions.Row(Period.parse(often), typed.day("until"))
                : Occasions.Row.ONCE;
    }
}
