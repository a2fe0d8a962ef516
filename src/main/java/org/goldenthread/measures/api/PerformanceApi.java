package org.goldenthread.measures.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.measures.score.Tally;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How measures are doing, for other programs: the same ratings and sentences that the pages show. */
@RestController
@May(Act.SEE)
class PerformanceApi {
    private final Measures measures;
    private final Performances performances;

    PerformanceApi(Measures measures, Performances performances) {
        this.measures = measures;
        this.performances = performances;
    }

    /** How every measure of a council is doing. @param counts of their ratings */
    record Score(
            PerformanceWords.Counts counts,
            List<PerformanceWords.Doing> measures,
            @Nullable LocalDate known) {}

    @GetMapping("/api/v1/measures/{ref:[A-Z]+-[0-9]+}/performance")
    @Told(
            value = "How a measure is doing: its latest figure rated, how it moved, where the year will end.",
            filters = "known: as known at the end of this day, such as 2026-03-31")
    PerformanceWords.Doing one(@PathVariable String ref, ListRequest request) {
        var known = known(request.filter("known"));
        return PerformanceWords.of(performances.of(measures.get(ref), null, Wanted.endOf(known)), known);
    }

    @GetMapping("/api/v1/scorecard")
    @Told(
            value = "How every measure of the council is doing, with percent of targets met and every count behind it.",
            filters = {
                "set: of one set, such as statutory",
                "known: as known at the end of this day, such as 2026-03-31"
            })
    Score scorecard(Visitor visitor, ListRequest request) {
        var known = known(request.filter("known"));
        var set = request.filter("set");
        var wanted = measures.of(visitor.council()).stream()
                .filter(one -> set.isEmpty() || one.tags().stream().anyMatch(set::equalsIgnoreCase))
                .toList();
        var found =
                performances.own(visitor.council(), wanted, Wanted.endOf(known)).values();
        var verdicts = found.stream()
                .map(Performance::counted)
                .flatMap(Optional::stream)
                .map(Point::verdict)
                .toList();
        return new Score(
                PerformanceWords.of(Tally.of(verdicts)),
                found.stream().map(one -> PerformanceWords.of(one, known)).toList(),
                known);
    }

    private static @Nullable LocalDate known(String words) {
        var asking = new Asking();
        var day = asking.day("known", words);
        asking.done();
        return day;
    }
}
