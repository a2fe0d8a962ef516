package org.goldenthread.measures.api;

import java.util.List;
import java.util.Locale;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Measures for other programs: what is measured, who answers, and every version of its definition sheet. */
@RestController
@May(Act.SEE)
class MeasureApi {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private final Measures measures;

    MeasureApi(Measures measures) {
        this.measures = measures;
    }

    /** One page of measures. @param next goes into the parameter "after" of the next page; null on the last */
    record MeasurePage(
            List<MeasureWords.Card> measures, @Nullable String next, int total) {}

    @GetMapping("/api/v1/measures")
    @Told(
            value = "Measures of the council that have not ended, by code and title.",
            filters = {
                "q: with these words in code or title",
                "set: of one set, such as statutory",
                "service: of one unit, such as U-4",
                "owner: of one owning post, such as POST-4",
                "size: so many on a page, at most 1,000"
            })
    MeasurePage list(Visitor visitor, ListRequest request) {
        var asking = new Asking();
        int size = asking.size(request.filter("size"), USUAL, MOST);
        var words = request.filter("q").toLowerCase(Locale.ROOT);
        var set = request.filter("set");
        var service = request.filter("service");
        var owner = request.filter("owner");
        var found = measures.of(visitor.council()).stream()
                .filter(one -> (one.code() + " " + one.title())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .filter(one -> set.isEmpty() || one.tags().stream().anyMatch(set::equalsIgnoreCase))
                .filter(one -> service.isEmpty() || service.equals(one.thing().service()))
                .filter(one -> owner.isEmpty() || owner.equals(one.thing().owner()))
                .toList();
        int from = 0;
        if (request.after() != null && !request.after().isEmpty()) {
            from = found.stream().map(Measure::ref).toList().indexOf(request.after()) + 1;
            if (from == 0) {
                asking.refuse("after", "Send what the page before gave as next; that measure is not in the list now");
            }
        }
        asking.done();
        var page = found.subList(from, Math.min(found.size(), from + size));
        boolean last = from + page.size() == found.size();
        return new MeasurePage(
                page.stream().map(MeasureWords::card).toList(),
                last ? null : page.getLast().ref(),
                found.size());
    }

    @GetMapping("/api/v1/measures/{ref:[A-Z]+-[0-9]+}")
    @Told("One measure: its card, who answers for it, and its definition sheet.")
    MeasureWords.Whole one(@PathVariable String ref) {
        var measure = measures.get(ref);
        return MeasureWords.whole(measure, measures.names(measure));
    }

    @GetMapping("/api/v1/measures/{ref:[A-Z]+-[0-9]+}/definitions")
    @Told("Every version of a measure's definition sheet, the earliest written first.")
    List<MeasureWords.Said> definitions(@PathVariable String ref) {
        return measures.get(ref).definitions().stream().map(MeasureWords::said).toList();
    }
}
