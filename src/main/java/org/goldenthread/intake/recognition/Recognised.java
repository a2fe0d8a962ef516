package org.goldenthread.intake.recognition;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.paper.Note;

/** What a recogniser found: proposals for a person to review, and notes on what is odd. */
public record Recognised(List<Proposal> proposals, List<Note> notes) {
    public static final Recognised NOTHING = new Recognised(List.of(), List.of());

    public Recognised {
        proposals = List.copyOf(proposals);
        notes = List.copyOf(notes);
    }

    public static Recognised of(List<Proposal> proposals) {
        return new Recognised(proposals, List.of());
    }

    /** Both together, in order. */
    public Recognised and(Recognised more) {
        var allProposals = new ArrayList<>(proposals);
        allProposals.addAll(more.proposals);
        var allNotes = new ArrayList<>(notes);
        allNotes.addAll(more.notes);
        return new Recognised(allProposals, allNotes);
    }
}
