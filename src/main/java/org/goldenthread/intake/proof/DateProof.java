package org.goldenthread.intake.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passage.Sort;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/**
 * Notes a date that falls behind the story a section tells in order, where a year later it would fit: the usual slip of
 * a report written early in a new year.
 */
@Component
class DateProof implements Recogniser {
    private static final int FEWEST_IN_ORDER = 3;
    private static final int MONTHS_BACK = 6;

    private record Told(Passage passage, Moment when) {}

    @Override
    public Recognised recognise(Paper paper) {
        var notes = new ArrayList<Note>();
        var story = new ArrayList<Told>();
        var section = "";
        for (var passage : Passages.of(paper)) {
            if (passage.sort() != Sort.PARAGRAPH || !passage.number().contains(".")) {
                continue;
            }
            var own = passage.number().substring(0, passage.number().indexOf('.'));
            if (!own.equals(section)) {
                story.clear();
                section = own;
            }
            opening(passage).ifPresent(told -> {
                slip(story, told).ifPresent(notes::add);
                story.add(told);
            });
        }
        return new Recognised(List.of(), notes);
    }

    /** The date in a paragraph's first sentence tells when its part of the story happens. */
    private static Optional<Told> opening(Passage passage) {
        return Moments.in(Wording.sentences(passage.text()).getFirst()).stream()
                .findFirst()
                .map(moment -> new Told(passage, moment));
    }

    private static Optional<Note> slip(List<Told> story, Told told) {
        if (story.size() < FEWEST_IN_ORDER || told.when().isYears() || !isInOrder(story)) {
            return Optional.empty();
        }
        var last = story.getLast();
        LocalDate reached = last.when().from();
        LocalDate said = told.when().to();
        boolean back = said.isBefore(reached.minusMonths(MONTHS_BACK));
        boolean fitsLater = !said.plusYears(1).isBefore(reached);
        if (!back || !fitsLater) {
            return Optional.empty();
        }
        var message =
                "Paragraph %s says %s, though paragraph %s before it has come to %s; the year may be a slip for %d."
                        .formatted(
                                told.passage().number(),
                                told.when().printed(),
                                last.passage().number(),
                                last.when().printed(),
                                said.getYear() + 1);
        return Optional.of(new Note("date-order", message, told.passage().place()));
    }

    private static boolean isInOrder(List<Told> story) {
        for (int i = 1; i < story.size(); i++) {
            if (story.get(i).when().to().isBefore(story.get(i - 1).when().from())) {
                return false;
            }
        }
        return true;
    }
}
