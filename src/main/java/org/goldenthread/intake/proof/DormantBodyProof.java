package org.goldenthread.intake.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Passage.Sort;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/** Notes a group that by the paper's own words has not met, or has to be set up again. */
@Component
class DormantBodyProof implements Recogniser {
    private static final Pattern BODY =
            Pattern.compile("\\b((?:[A-Z][\\w&’'-]* ){0,6}(?:Group|Board|Committee|Panel|Forum|Team|Executive))\\b");
    private static final Pattern DORMANT =
            Pattern.compile("\\b(?:not(?: yet)? met\\b|(?:requires|needs|has|have|is|are) to be"
                    + " (?:re-?constituted|re-?established|revived|re-?convened)|has become dormant|is dormant)");

    @Override
    public Recognised recognise(Paper paper) {
        var notes = new ArrayList<Note>();
        for (var passage : Passages.of(paper)) {
            if (passage.sort() == Sort.TABLE
                    || !DORMANT.matcher(unspoken(passage.text())).find()) {
                continue;
            }
            var spoken = "";
            for (var sentence : Wording.sentences(passage.text())) {
                var body = BODY.matcher(sentence);
                var dormant = DORMANT.matcher(unspoken(sentence));
                var named = body.find() ? body.group(1).replaceFirst("^The ", "") : "";
                spoken = named.length() < spoken.length() && spoken.endsWith(named) || named.isEmpty() ? spoken : named;
                if (dormant.find() && !spoken.isEmpty()) {
                    var message =
                            "By the paper's own words the %s is dormant: “%s”.".formatted(spoken, dormant.group());
                    notes.add(new Note("dormant-body", message, passage.place()));
                }
            }
        }
        return new Recognised(List.of(), notes);
    }

    private static String unspoken(String text) {
        return text.replace(", however,", "");
    }
}
