package org.goldenthread.intake.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goldenthread.intake.form.ImplicationGrid.Mark;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.springframework.stereotype.Component;

/**
 * Finds the implications grid of a report. An X means "none" where other subjects are marked Y, and "there is one"
 * where the others are left blank: the paper's grids taken together tell which.
 */
@Component
class ImplicationRecogniser implements Recogniser {

    @Override
    public Recognised recognise(Paper paper) {
        var marks = paper.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ImplicationGrid.of((Table) block).stream())
                .toList();
        boolean letters = marks.stream().anyMatch(mark -> mark.saysYes() && !mark.isSpoken());
        return new Recognised(
                marks.stream().map(mark -> proposal(mark, letters)).toList(), notes(marks));
    }

    private static Proposal proposal(Mark mark, boolean letters) {
        return Found.of("implication", mark.name())
                .text(mark.isBlank() ? mark.name() : mark.name() + "\t" + mark.mark())
                .with("subject", mark.name())
                .with(mark.isSpoken() ? "words" : "mark", mark.mark())
                .with("meaning", meaning(mark, letters))
                .with("semantics", semantics(mark, letters))
                .at(mark.place());
    }

    private static String meaning(Mark mark, boolean letters) {
        if (mark.isBlank()) {
            return "unmarked";
        }
        return mark.saysYes() || !mark.saysNo() && !letters ? "yes" : "no";
    }

    private static String semantics(Mark mark, boolean letters) {
        if (mark.isBlank() || mark.isSpoken() || mark.saysYes() || mark.saysNo()) {
            return "";
        }
        return letters
                ? "“%s” means none here, since other subjects are marked “Y”.".formatted(mark.mark())
                : "“%s” means there is one here, since the other subjects are left blank.".formatted(mark.mark());
    }

    private static List<Note> notes(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> isLower(mark.mark()) && marks.stream().anyMatch(other -> isUpperOf(mark, other)))
                .map(mark -> new Note("inconsistent-mark", message(mark, marks), mark.place()))
                .toList();
    }

    private static String message(Mark mark, List<Mark> marks) {
        var others = marks.stream()
                .filter(other -> isUpperOf(mark, other))
                .map(Mark::name)
                .collect(Collectors.joining(", "));
        return "%s is marked “%s”, but %s “%s”; both were read alike."
                .formatted(mark.name(), mark.mark(), others, mark.mark().toUpperCase(Locale.UK));
    }

    private static boolean isLower(String mark) {
        return mark.length() == 1 && Character.isLowerCase(mark.charAt(0));
    }

    private static boolean isUpperOf(Mark mark, Mark other) {
        return other.mark().equals(mark.mark().toUpperCase(Locale.UK))
                && !other.mark().equals(mark.mark());
    }
}
