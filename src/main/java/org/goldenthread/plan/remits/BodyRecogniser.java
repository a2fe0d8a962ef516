package org.goldenthread.plan.remits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/** Finds a body whose seats a paper shares out among groups, who leads it, and the body that it follows. */
@Component
class BodyRecogniser implements Recogniser {
    private static final int NEAR = 4;
    private static final Pattern ENDED = Pattern.compile(
            "(?i)\\b(?:discontinu\\w+|disband\\w+|abolish\\w+|dissolv\\w+|supersed\\w+|replac\\w+|wound up|cease to (?:meet|exist))\\b");
    private static final Pattern LED =
            Pattern.compile("(?i)\\b(?:led|chaired) by (?:the )?([^.,;–]{3,60}?)(?= and |[.,;–]|$)");
    private static final Pattern SUPPORTED =
            Pattern.compile("(?i)\\bsupported by (?:the )?([^.,;–]{3,60}?)(?= and (?:led|chaired)\\b|[.,;–]|$)");
    private static final Pattern PURPOSE = Pattern.compile(
            "\\b(to (?:oversee|monitor|lead|scrutinise|advise|steer|direct|manage|co-?ordinate)\\b[^.;]{3,200})");

    @Override
    public Recognised recognise(Paper paper) {
        var proposals = new ArrayList<Proposal>();
        var notes = new ArrayList<Note>();
        var blocks = paper.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block instanceof Table) {
                continue;
            }
            var seats = Seats.in(block.text());
            var name = seats.isEmpty() ? Optional.<String>empty() : name(blocks, i);
            if (seats.isPresent() && name.isPresent()) {
                proposals.add(proposal(name.get(), seats.get(), blocks, i));
                sum(name.get(), seats.get(), block).ifPresent(notes::add);
            }
        }
        return new Recognised(proposals, notes);
    }

    /** Named in the same paragraph, else in the one before. */
    private static Optional<String> name(List<Block> blocks, int at) {
        var here = Bodies.main(blocks.get(at).text());
        return here.isPresent() || at == 0
                ? here
                : Bodies.main(blocks.get(at - 1).text());
    }

    private static Proposal proposal(String name, Seats seats, List<Block> blocks, int at) {
        var text = blocks.get(at).text();
        return Found.of("body", name)
                .title(Wording.title(name))
                .text(text)
                .with("seats", seats.total() > 0 ? seats.total() : seats.shared())
                .with("groups", seats.groups())
                .with("led by", first(LED, text))
                .with("supported by", first(SUPPORTED, text))
                .with("purpose", first(PURPOSE, text))
                .with("predecessor", predecessor(name, blocks, at))
                .at(blocks.get(at).place());
    }

    private static Optional<Note> sum(String name, Seats seats, Block block) {
        if (seats.total() == 0 || seats.total() == seats.shared()) {
            return Optional.empty();
        }
        var message = "%s is said to have %d seats, but the groups named add to %d."
                .formatted(name, seats.total(), seats.shared());
        return Optional.of(new Note("sum-differs", message, block.place()));
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1).strip() : "";
    }

    /** A body nearby that is said to end and shares words with this one's name. */
    private static String predecessor(String name, List<Block> blocks, int at) {
        for (int i = Math.max(0, at - NEAR); i < Math.min(blocks.size(), at + NEAR); i++) {
            for (var sentence : blocks.get(i) instanceof Table
                    ? List.<String>of()
                    : Wording.sentences(blocks.get(i).text())) {
                if (ENDED.matcher(sentence).find()) {
                    for (var other : Bodies.in(sentence)) {
                        if (!other.equals(name) && related(name, other)) {
                            return other;
                        }
                    }
                }
            }
        }
        return "";
    }

    private static boolean related(String name, String other) {
        return List.of(name.split("\\W+")).stream()
                .filter(word -> word.length() > 3)
                .anyMatch(other::contains);
    }
}
