package org.goldenthread.plan.remits;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/** Finds work that a paper leaves without an owner: "X should be in the remit of either A or B, to be discussed". */
@Component
class OrphanRemitRecogniser implements Recogniser {
    private static final Pattern REMIT = Pattern.compile("(?i)\\b(?:remit|responsibility|ownership|lead|owner)\\b");
    private static final Pattern OPEN = Pattern.compile(
            "(?i)\\b(?:requires? (?:further )?(?:discussion|clarification|agreement|decision)|(?:is|are|remains?) (?:yet )?to be (?:agreed|decided|determined|allocated|confirmed|assigned)"
                    + "|(?:has|have) (?:not yet|yet to) be(?:en)? (?:agreed|decided|allocated|assigned)|(?:is|are|remains?) (?:currently )?(?:unassigned|unallocated|unowned|unclear)|no(?:t yet an?)? (?:lead|owner) )");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:\\bthat )?(\\p{Lu}[\\p{L} &’'-]{3,60}?) (?:should|could|might|will|does|do|is|are|has|have|remains?|requires?)\\b");
    private static final Pattern BELIEF = Pattern.compile(
            "(?i)^.{0,80}?\\b(?:believes?|considers?|suggests?|proposes?|feels?|thinks?|noted?|agreed?)\\s+that\\s+");

    @Override
    public Recognised recognise(Paper paper) {
        var notes = new ArrayList<Note>();
        for (var block : paper.blocks()) {
            if (block instanceof Table) {
                continue;
            }
            for (var sentence : Wording.sentences(block.text())) {
                if (REMIT.matcher(sentence).find() && OPEN.matcher(sentence).find()) {
                    notes.add(new Note("orphan-remit", message(sentence), block.place()));
                }
            }
        }
        return new Recognised(List.of(), notes);
    }

    private static String message(String sentence) {
        var subject = SUBJECT.matcher(BELIEF.matcher(sentence).replaceFirst(""));
        var said = "the paper says: “" + sentence + "”";
        return subject.lookingAt()
                ? "“%s” has no owner yet; %s".formatted(subject.group(1), said)
                : "Some work has no owner yet; " + said;
    }
}
