package org.goldenthread.plan.papers;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.springframework.stereotype.Component;

/** Finds lists "in order of priority"; the position tells the rank, since printed numbers get lost. */
@Component
class RankingRecogniser implements Recogniser {

    @Override
    public Recognised recognise(Paper paper) {
        var ranked = Ranked.in(paper);
        return new Recognised(ranked.stream().map(RankingRecogniser::proposal).toList(), notes(ranked));
    }

    private static Proposal proposal(Ranked place) {
        var found = Found.of("ranking", place.service())
                .text(place.at().text())
                .with("rank", place.rank())
                .with("service", place.service())
                .with("reason", place.reason())
                .with("printedNumber", place.printed());
        if (place.isMisnumbered()) {
            found.note("Printed as number %s, but it stands in place %d.".formatted(place.printed(), place.rank()));
        }
        return found.at(place.at().place());
    }

    private static List<Note> notes(List<Ranked> ranked) {
        var notes = new ArrayList<Note>();
        ranked.stream()
                .filter(Ranked::isMisnumbered)
                .map(place -> new Note(
                        "number-differs",
                        "“%s” is printed as number %s but stands in place %d of its list."
                                .formatted(place.service(), place.printed(), place.rank()),
                        place.at().place()))
                .forEach(notes::add);
        long lost = ranked.stream().filter(place -> place.printed().isEmpty()).count();
        if (lost > 0 && lost < ranked.size()) {
            var message = "%d of %d ranked items lost their printed number; their rank is their position."
                    .formatted(lost, ranked.size());
            notes.add(new Note("number-lost", message, ranked.getFirst().at().place()));
        }
        return notes;
    }
}
