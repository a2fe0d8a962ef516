package org.goldenthread.intake.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passage.Sort;
import org.goldenthread.intake.wording.Passages;
import org.springframework.stereotype.Component;

/** Notes numbers that a paper gives to two paragraphs or two sections, and paragraphs that stand in another section. */
@Component
class NumberingProof implements Recogniser {

    @Override
    public Recognised recognise(Paper paper) {
        var notes = new ArrayList<Note>();
        var seen = new LinkedHashMap<String, Passage>();
        var misplaced = new LinkedHashMap<String, List<Passage>>();
        var section = "";
        for (var passage : Passages.of(paper)) {
            if (isNumbered(passage)) {
                var first = seen.putIfAbsent(passage.number(), passage);
                if (first != null) {
                    notes.add(repeated(first, passage));
                }
                section = isSection(passage) ? passage.number() : section;
                if (!section.isEmpty() && !passage.number().split("\\.")[0].equals(section)) {
                    misplaced.computeIfAbsent(section, it -> new ArrayList<>()).add(passage);
                }
            }
        }
        misplaced.forEach((number, passages) -> notes.add(misplaced(number, passages)));
        return new Recognised(List.of(), notes);
    }

    /** Sections have plain numbers, their paragraphs dotted ones; items of lists may repeat theirs as they like. */
    private static boolean isNumbered(Passage passage) {
        return isSection(passage)
                || passage.number().matches("\\d{1,2}\\.\\d{1,2}")
                        && (passage.sort() == Sort.PARAGRAPH || passage.sort() == Sort.HEADING);
    }

    private static boolean isSection(Passage passage) {
        return passage.sort() == Sort.HEADING && passage.number().matches("\\d{1,2}");
    }

    private static Note repeated(Passage first, Passage second) {
        var message = "Number %s is given twice: to “%s” (%s) and to “%s” (%s)."
                .formatted(first.number(), opening(first), first.place(), opening(second), second.place());
        return new Note("repeated-number", message, second.place());
    }

    private static Note misplaced(String section, List<Passage> passages) {
        var numbers = String.join(", ", passages.stream().map(Passage::number).toList());
        var message = "%s %s under section %s; the section's own number may be wrong."
                .formatted(numbers, passages.size() == 1 ? "stands" : "stand", section);
        return new Note("misplaced-number", message, passages.getFirst().place());
    }

    private static String opening(Passage passage) {
        var words = passage.text().split("\\s+", 7);
        return words.length < 7
                ? passage.text()
                : String.join(" ", List.of(words).subList(0, 6)) + "…";
    }
}
