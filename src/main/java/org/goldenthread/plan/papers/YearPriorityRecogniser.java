package org.goldenthread.plan.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.plan.papers.YearTable.Named;
import org.goldenthread.plan.papers.YearTable.Year;
import org.springframework.stereotype.Component;

/** Finds the priorities of each year in a table by year, and says where a year's order departs from the ranking. */
@Component
class YearPriorityRecogniser implements Recogniser {

    @Override
    public Recognised recognise(Paper paper) {
        var ranked = Ranked.in(paper);
        var proposals = new ArrayList<Proposal>();
        var notes = new ArrayList<Note>();
        for (var block : paper.blocks()) {
            if (block instanceof Table table) {
                YearTable.of(table).ifPresent(years -> {
                    years.years().forEach(year -> proposals.addAll(proposals(year, ranked)));
                    difference(years, ranked)
                            .ifPresent(message -> notes.add(new Note("order-differs", message, years.place())));
                });
            }
        }
        return new Recognised(proposals, notes);
    }

    private static List<Proposal> proposals(Year year, List<Ranked> ranked) {
        var proposals = new ArrayList<Proposal>();
        int position = 1;
        for (var named : year.names()) {
            proposals.add(proposal(year, position++, named, ranked));
        }
        return proposals;
    }

    private static Proposal proposal(Year year, int position, Named named, List<Ranked> ranked) {
        var printed = year.moment().printed();
        var found = Found.of("year-priority", printed + "/" + position)
                .title("%s: %s".formatted(printed, named.name()))
                .text(named.name())
                .with("year", year.moment().label())
                .with("printedYear", printed)
                .with("position", position)
                .with("service", named.name());
        Ranked.of(ranked, named.name()).ifPresent(place -> found.tie("of", "ranking", place.service()));
        return found.at(named.place());
    }

    /** The first two neighbours of a year that stand the other way round in the overall ranking. */
    private static Optional<String> difference(YearTable table, List<Ranked> ranked) {
        for (var year : table.years()) {
            Optional<Ranked> before = Optional.empty();
            int position = 0;
            for (var named : year.names()) {
                position++;
                var place = Ranked.of(ranked, named.name());
                if (before.isPresent()
                        && place.isPresent()
                        && place.get().rank() < before.get().rank()) {
                    return Optional.of(sentence(year, position - 1, before.get(), place.get()));
                }
                before = place.isPresent() ? place : before;
            }
        }
        return Optional.empty();
    }

    private static String sentence(Year year, int position, Ranked before, Ranked after) {
        return "In %s %s stands %s, before %s, though overall it is ranked %s and %s %s."
                .formatted(
                        year.moment().printed(),
                        before.service(),
                        Wording.ordinal(position),
                        after.service(),
                        Wording.ordinal(before.rank()),
                        after.service(),
                        Wording.ordinal(after.rank()));
    }
}
