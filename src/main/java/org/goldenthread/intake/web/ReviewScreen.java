package org.goldenthread.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.review.BroughtPaper;
import org.goldenthread.intake.review.Decision;
import org.goldenthread.intake.review.KeptProposal;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.review.Review;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** Puts the review screen together. */
@Component
class ReviewScreen {
    /** Blocks and table rows that are shown at once; a longer paper is shown around the proposals in view. */
    private static final int MOST_LINES = 900;

    private static final int MOST_CARDS = 60;
    private static final int AROUND = 30;
    private final Papers papers;
    private final Review review;
    private final Things things;
    private final Kinds kinds;

    ReviewScreen(Papers papers, Review review, Things things, Kinds kinds) {
        this.papers = papers;
        this.review = review;
        this.things = things;
        this.kinds = kinds;
    }

    ReviewView of(BroughtPaper paper, String wanted, long from) {
        var all = papers.proposals(paper.id());
        var chips = chips(all);
        var notes = papers.notes(paper.id());
        var kind = chosen(wanted, chips, notes.isEmpty());
        var shown = all.stream()
                .filter(kept -> kept.proposal().kind().equals(kind) && kept.id() >= from)
                .limit(MOST_CARDS)
                .toList();
        var blocks = papers.model(paper.id()).blocks();
        var part = part(blocks, shown);
        var highlights = new Highlights(
                all.stream().filter(kept -> kept.proposal().kind().equals(kind)).toList());
        return new ReviewView(
                paper,
                lede(chips, notes.size()),
                chips,
                kind,
                part.stream().map(highlights::show).toList(),
                part.size() == blocks.size() ? "" : "The part of the paper around these proposals is shown.",
                shown.stream().map(kept -> card(kept, paper.council())).toList(),
                review.places(kind, paper.council()),
                notes,
                tally(all));
    }

    private static String chosen(String wanted, List<ReviewView.Chip> chips, boolean noNotes) {
        boolean there = chips.stream().anyMatch(chip -> chip.kind().equals(wanted));
        if (there || wanted.equals("notes")) {
            return wanted;
        }
        return chips.stream()
                .filter(chip -> chip.waiting() > 0)
                .findFirst()
                .or(() -> chips.stream().findFirst())
                .map(ReviewView.Chip::kind)
                .orElse(noNotes ? "" : "notes");
    }

    private List<ReviewView.Chip> chips(List<KeptProposal> all) {
        Map<String, List<KeptProposal>> byKind = all.stream()
                .collect(
                        Collectors.groupingBy(kept -> kept.proposal().kind(), LinkedHashMap::new, Collectors.toList()));
        var chips = new ArrayList<ReviewView.Chip>();
        byKind.forEach((kind, found) -> chips.add(new ReviewView.Chip(
                kind,
                ProposalWords.plural(kind),
                found.size(),
                review.takes(kind)
                        ? (int) found.stream()
                                .filter(kept -> kept.decision() == Decision.WAITING)
                                .count()
                        : 0)));
        chips.sort(java.util.Comparator.comparingInt(chip -> ProposalWords.order(chip.kind())));
        return chips;
    }

    private static String lede(List<ReviewView.Chip> chips, int notes) {
        if (chips.isEmpty()) {
            return "Nothing was recognised. The paper is kept; its words can be searched and attached.";
        }
        var found = chips.stream()
                .map(chip -> ProposalWords.counted(chip.kind(), chip.found()))
                .collect(Collectors.joining(", "));
        boolean waits = chips.stream().anyMatch(chip -> chip.waiting() > 0);
        return found
                + (waits ? ". Nothing is saved until you accept it." : ". Nothing waits for a decision.")
                + (notes == 0 ? "" : notes == 1 ? " One note needs your eye." : " " + notes + " notes need your eye.");
    }

    private ReviewView.Tally tally(List<KeptProposal> all) {
        int waiting = 0;
        int taken = 0;
        int out = 0;
        int later = 0;
        for (var kept : all) {
            switch (kept.decision()) {
                case ACCEPTED, MERGED -> taken++;
                case LEFT_OUT -> out++;
                case WAITING -> {
                    if (review.takes(kept.proposal().kind())) {
                        waiting++;
                    } else {
                        later++;
                    }
                }
            }
        }
        return new ReviewView.Tally(waiting, taken, out, later);
    }

    private ProposalCard card(KeptProposal kept, String council) {
        var key = kept.key();
        var href = key == null ? "" : things.find(key).map(kinds::href).orElse("");
        return new ProposalCard(kept, review.takes(kept.proposal().kind()), review.alike(kept, council), href);
    }

    /** The whole paper when it is not long; otherwise what stands around the proposals in view. */
    private static List<Block> part(List<Block> blocks, List<KeptProposal> shown) {
        int lines = blocks.stream().mapToInt(ReviewScreen::lines).sum();
        if (lines <= MOST_LINES || blocks.isEmpty()) {
            return blocks.stream().map(ReviewScreen::cut).toList();
        }
        int first = shown.stream()
                .mapToInt(kept -> kept.proposal().place().block())
                .min()
                .orElse(1);
        int last = shown.stream()
                .mapToInt(kept -> kept.proposal().place().block())
                .max()
                .orElse(first);
        var part = new ArrayList<Block>();
        int room = MOST_LINES;
        for (var block : blocks) {
            int at = block.place().block();
            if (at >= first - AROUND && at <= last + AROUND && room > 0) {
                part.add(cut(block));
                room -= lines(block);
            }
        }
        return part;
    }

    private static Block cut(Block block) {
        return block instanceof Block.Table table && table.rows().size() > MOST_LINES
                ? new Block.Table(table.place(), table.caption(), table.rows().subList(0, MOST_LINES))
                : block;
    }

    private static int lines(Block block) {
        return block instanceof Block.Table table ? table.rows().size() : 1;
    }
}
