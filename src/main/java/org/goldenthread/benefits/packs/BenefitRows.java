package org.goldenthread.benefits.packs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.benefits.profiles.Benefit;
import org.goldenthread.benefits.profiles.Benefits;
import org.goldenthread.benefits.profiles.Category;
import org.goldenthread.benefits.profiles.Share;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.packs.Past;
import org.goldenthread.thread.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The benefits of a pack and their years. */
@Component
class BenefitRows {
    private final Benefits benefits;
    private final Measures measures;
    private final WorthTitles titles;
    private final Past past;

    BenefitRows(Benefits benefits, Measures measures, WorthTitles titles, Past past) {
        this.benefits = benefits;
        this.measures = measures;
        this.titles = titles;
        this.past = past;
    }

    /** Writes a benefit down that is not there yet. */
    void benefit(String council, Cells cells) {
        if (titles.of(council, Benefits.KIND, cells.get("title")).isPresent()) {
            return;
        }
        var category = Category.found(cells.get("category").replace(' ', '_')).orElse(Category.QUALITY);
        var profile = new Benefit.Profile(
                category,
                cells.get("cashable").equals("yes"),
                !cells.get("recurring").equals("no"),
                cells.has("unit") ? cells.get("unit") : category.unit(),
                measure(council, cells),
                number(cells, "baseline"),
                cells.day("baseline-on"),
                cells.get("disbenefits"),
                cells.get("evidence"));
        var draft = new Benefits.Draft(
                cells.get("title"),
                cells.get("words"),
                titles.post(council, cells, "owner"),
                profile,
                shares(council, cells),
                cells.day("review-due"));
        cells.got("title", benefits.add(council, draft));
    }

    private @Nullable String measure(String council, Cells cells) {
        return cells.has("measure")
                ? measures.byCode(council).get(cells.get("measure").toLowerCase(java.util.Locale.ROOT))
                : null;
    }

    /** "Solar on roofs = 70; Depot and fleet = 30". */
    private List<Share> shares(String council, Cells cells) {
        var shares = new ArrayList<Share>();
        for (var words : cells.list("work")) {
            var parts = words.split("=", 2);
            var found = titles.work(council, parts[0].strip()).map(Thing::ref);
            if (found.isEmpty()) {
                cells.problems().add(cells.row().problem("work", "nothing is called “" + parts[0].strip() + "”"));
            } else {
                var percent = parts.length < 2 ? new BigDecimal(100) : new BigDecimal(parts[1].strip());
                shares.add(new Share(found.get(), percent.movePointRight(2).intValueExact()));
            }
        }
        return shares;
    }

    /** Records what was expected of a year and what came true, unless something is known of it. */
    void year(String council, Cells cells) {
        var found = titles.of(council, Benefits.KIND, cells.get("benefit"));
        int year = cells.year("year");
        var on = cells.day("on");
        if (found.isEmpty() || on == null) {
            cells.problems().add(cells.row().problem("benefit", "there is no such benefit, or no day"));
            return;
        }
        var ref = found.get().ref();
        if (benefits.get(ref).years().stream().noneMatch(one -> one.year() == year)) {
            var known = new Benefit.Year(0, year, number(cells, "expected"), number(cells, "actual"));
            cells.got("year", past.on(on, () -> benefits.record(ref, List.of(known), "")));
        }
    }

    private static @Nullable BigDecimal number(Cells cells, String column) {
        return cells.has(column) ? new BigDecimal(cells.get(column)) : null;
    }
}
