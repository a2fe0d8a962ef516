package org.goldenthread.measures.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.measures.peers.beside.Standings;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.score.Movement;
import org.goldenthread.measures.score.Tally;
import org.goldenthread.measures.trend.Change;
import org.goldenthread.site.chart.CountBar;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Makes the summary that an address asks for: the same measures as the scorecard's, counted. */
@Component
class SummaryMaker {
    private final ScorecardMaker scorecards;
    private final Performances performances;
    private final Standings standings;

    SummaryMaker(ScorecardMaker scorecards, Performances performances, Standings standings) {
        this.scorecards = scorecards;
        this.performances = performances;
        this.standings = standings;
    }

    Summary of(String council, ListRequest request) {
        var found = scorecards.found(council, request);
        var parts = scorecards.parts(council, request, found).stream()
                .map(part -> part(part, found))
                .toList();
        var broken = performances.parts(
                found.values().stream().map(Performance::measure).toList());
        var moved = Movement.of(
                found.values().stream().map(one -> one.movement().lately()).toList(), Change.MATERIAL);
        return new Summary(
                scorecards.listing(
                        council,
                        request,
                        scorecards.rows(found).values().stream().toList()),
                ScorecardMaker.tally(found.values()),
                yearEnd(found.values()),
                moved,
                chart(parts),
                parts,
                Watching.of(found.values(), broken),
                others(council, request, found));
    }

    private Summary.Others others(String council, ListRequest request, Map<String, Performance> found) {
        var measures = found.values().stream().map(Performance::measure).toList();
        Map<String, String> titles = new HashMap<>();
        measures.forEach(one -> titles.put(one.ref(), one.title()));
        var known = ScorecardMaker.known(request.filter("known"));
        return new Summary.Others(standings.of(council, measures, known), titles);
    }

    private static Summary.Part part(Sectioning.Part part, Map<String, Performance> found) {
        var inside = part.measures().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
        return new Summary.Part(part.title(), part.href(), ScorecardMaker.tally(inside), yearEnd(inside));
    }

    private static Tally yearEnd(Collection<Performance> of) {
        return Tally.of(of.stream()
                .map(one -> one.yearEnd().verdict())
                .filter(Objects::nonNull)
                .toList());
    }

    private static org.goldenthread.site.chart.Chart chart(List<Summary.Part> parts) {
        List<CountBar.Row> rows = new ArrayList<>();
        for (var part : parts) {
            var tally = part.now();
            if (tally.all() > 0) {
                rows.add(new CountBar.Row(
                        part.title(),
                        List.of(
                                new CountBar.Part(new State("met", Tone.GOOD), tally.met()),
                                new CountBar.Part(new State("within tolerance", Tone.WARNING), tally.within()),
                                new CountBar.Part(new State("missed", Tone.BAD), tally.missed()),
                                new CountBar.Part(
                                        new State("no data or not rated", Tone.NONE), tally.all() - tally.rated()))));
            }
        }
        return new CountBar("Targets met", rows).chart();
    }
}
