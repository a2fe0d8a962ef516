package org.goldenthread.plan.remits;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.plan.remits.ResponsibilityMatrix.Parties;
import org.springframework.stereotype.Component;

/** Finds the priorities that the rows of a responsibility matrix name, with their term, and checks their count. */
@Component
class MatrixPriorityRecogniser implements Recogniser {

    @Override
    public Recognised recognise(Paper paper) {
        var terms = Terms.of(paper);
        var proposals = new ArrayList<Proposal>();
        var notes = new ArrayList<Note>();
        for (var found : ResponsibilityMatrix.in(paper)) {
            var made = found.matrix().lines().stream()
                    .map(line -> proposal(found, line, terms))
                    .toList();
            proposals.addAll(made);
            terms.counts().forEach((term, count) -> {
                long counted = made.stream()
                        .filter(it -> Terms.spoken(term).equals(it.fields().get("term")))
                        .count();
                if (counted > 0 && counted != count) {
                    var message = "The paper speaks of %d %s priorities; its table has %d."
                            .formatted(count, Terms.spoken(term), counted);
                    notes.add(new Note("count-differs", message, found.matrix().place()));
                }
            });
        }
        return new Recognised(proposals, notes);
    }

    private static Proposal proposal(ResponsibilityMatrix found, Matrix.Line line, Terms terms) {
        List<String> primary = found.holders(line, Marks.PRIMARY);
        return Found.of(found.isOfTasks() ? "action" : "priority", line.ref())
                .title(Wording.title(line.title()))
                .text(line.words())
                .with("term", terms.of(line.code()))
                .with("owner", found.parties() == Parties.POST && primary.size() == 1 ? primary.getFirst() : "")
                .with("primary", primary)
                .with("secondary", found.holders(line, Marks.SECONDARY))
                .at(line.place());
    }
}
