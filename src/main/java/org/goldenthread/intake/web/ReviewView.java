package org.goldenthread.intake.web;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.review.BroughtPaper;
import org.goldenthread.site.list.Filter.Choice;

/**
 * The review screen: the paper on the left, what was recognised on the right.
 *
 * @param lede what was recognised, in one sentence with its counts
 * @param chips the kinds found, to choose from
 * @param kind the kind that is shown; "notes" for the notes
 * @param blocks the paper, or the part of it around what is shown
 * @param part in words, when only a part is shown
 * @param places what proposals of the kind that is shown may become part of
 */
public record ReviewView(
        BroughtPaper paper,
        String lede,
        List<Chip> chips,
        String kind,
        List<ShownBlock> blocks,
        String part,
        List<ProposalCard> cards,
        List<Choice> places,
        List<Note> notes,
        Tally tally) {

    /** A kind with how many were found and how many wait. */
    public record Chip(String kind, String words, int found, int waiting) {}

    /** How much is decided, over all kinds whose rooms are open. */
    public record Tally(int waiting, int taken, int leftOut, int later) {}

    /** Places to choose from; the first choice leaves it to the paper. */
    public static List<Choice> asPrintedFirst(List<Choice> places) {
        return Stream.concat(Stream.of(new Choice("", "As the paper says")), places.stream())
                .toList();
    }

    public boolean showsNotes() {
        return kind.equals("notes");
    }

    /** How many of the kind that is shown still wait and can be accepted. */
    public long acceptable() {
        return cards.stream()
                .filter(card ->
                        card.takes() && card.kept().decision() == org.goldenthread.intake.review.Decision.WAITING)
                .count();
    }

    public String kindWords() {
        return chips.stream()
                .filter(chip -> chip.kind().equals(kind))
                .map(Chip::words)
                .findFirst()
                .orElse(kind);
    }
}
