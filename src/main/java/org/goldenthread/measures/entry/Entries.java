package org.goldenthread.measures.entry;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.entry.stories.Stories;
import org.goldenthread.measures.entry.stories.Story;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Batch;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.measures.ledger.Recording;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for figures that are entered by hand: asks where one looks wrong, records it, keeps the words beside it. */
@Component
@Transactional
public class Entries {
    private final Ledger ledger;
    private final Subjects subjects;
    private final Stories stories;
    private final Pasts pasts;
    private final DoubtStore doubts;
    private final Clock clock;

    Entries(Ledger ledger, Subjects subjects, Stories stories, Pasts pasts, DoubtStore doubts, Clock clock) {
        this.ledger = ledger;
        this.subjects = subjects;
        this.stories = stories;
        this.pasts = pasts;
        this.doubts = doubts;
        this.clock = clock;
    }

    /** What became of what was given. */
    public sealed interface Outcome {
        /** It is recorded, with everything that was asked and answered. */
        record Kept(Ledger.Recorded recorded, List<Doubt> answered) implements Outcome {}

        /** Nothing is recorded yet: it looks wrong, and somebody has to say why it is right. */
        record Asked(List<Doubt> doubts) implements Outcome {}
    }

    /** Whether the visitor may enter figures of a measure: from the post that enters it, or the one that owns it. */
    public static boolean may(Visitor visitor, Measure measure) {
        return visitor.mayChange(measure.enteredBy())
                || visitor.mayChange(measure.thing().owner());
    }

    /**
     * Records what was given for a slot.
     *
     * @return what became of it; refused where the figure is approved, and so not to be written over
     * @throws NotAllowed when the visitor's posts do not enter this measure
     */
    public Checked<Outcome> record(Visitor visitor, Slot slot, Given given) {
        if (!may(visitor, slot.measure())) {
            throw new NotAllowed("Figures of " + slot.measure().ref() + " are entered by another post");
        }
        var asked = asked(slot, given);
        if (!asked.isEmpty() && given.said().sure().isBlank()) {
            return Checked.accepted(new Outcome.Asked(asked));
        }
        var placed = placed(slot);
        var council = slot.measure().council();
        var recording = recording(placed, given);
        if (ledger.preview(council, recording).sealed() > 0) {
            return Checked.refused(
                    "value",
                    "The figure for " + slot.period().words() + " is approved; ask for it to be unlocked first");
        }
        var recorded = ledger.record(council, source(given), recording);
        asked.forEach(
                one -> doubts.insert(placed, figure(given), one, given.said().sure()));
        tell(placed, given);
        return Checked.accepted(new Outcome.Kept(recorded, asked));
    }

    /** What looks wrong about what was given and was not answered for the same figure before. */
    @Transactional(readOnly = true)
    public List<Doubt> asked(Slot slot, Given given) {
        var before = doubts.of(slot.key());
        return Asking.about(slot, pasts.of(slot), given, LocalDate.now(clock)).stream()
                .filter(doubt -> before.stream()
                        .noneMatch(answer -> answer.doubt().sort().equals(doubt.sort())
                                && answer.figure().equals(figure(given))))
                .toList();
    }

    /** What was asked and answered about a figure, the earliest first, for its proof. */
    @Transactional(readOnly = true)
    public List<Answer> answers(Slot.Key key) {
        return doubts.of(key);
    }

    private static String figure(Given given) {
        return given.value() == null ? "" : given.value().toPlainString();
    }

    /** The first figure of a council enters the council itself as a subject. */
    private Slot placed(Slot slot) {
        return slot.aspect().subject() != 0
                ? slot
                : new Slot(
                        slot.measure(),
                        new Aspect(subjects.own(slot.measure().council()).id(), 0, ""),
                        slot.period(),
                        slot.given());
    }

    private static Batch.Source source(Given given) {
        var sure = given.said().sure();
        return Batch.Source.entered(sure.isBlank() ? "Entered on the page of what is due" : "Asked, and sure: " + sure);
    }

    private Recording recording(Slot slot, Given given) {
        var recording = new Recording();
        if (given.answers()) {
            recording.add(entry(slot, Figure.VALUE, given.value(), given.standing()));
        }
        if (given.parts() != null) {
            recording.add(entry(slot, Figure.NUMERATOR, given.parts().numerator(), given.standing()));
            recording.add(entry(slot, Figure.DENOMINATOR, given.parts().denominator(), given.standing()));
        }
        if (given.forecast() != null) {
            recording.add(entry(Pasts.forecasts(slot), slot, pasts.of(slot).year(), given.forecast()));
        }
        return recording;
    }

    private static Entry entry(
            Slot slot, Figure figure, @org.jspecify.annotations.Nullable BigDecimal value, Standing standing) {
        return value == null
                ? new Entry(
                        slot.series(figure),
                        slot.aspect().subject(),
                        slot.aspect().breakdown(),
                        slot.start(),
                        Line.NO_FIGURE,
                        0,
                        standing)
                : entry(slot.series(figure), slot, slot.period(), value).worth(standing);
    }

    private static Entry entry(Series series, Slot slot, Period period, BigDecimal value) {
        return Entry.of(series.measure(), series.figure(), slot.aspect().subject(), period, value)
                .of(slot.aspect().breakdown());
    }

    private void tell(Slot slot, Given given) {
        var council = slot.measure().council();
        var place = new Stories.Place(
                slot.measure().ref(), slot.aspect().subject(), slot.aspect().breakdown(), slot.period());
        stories.tell(council, place, Story.About.PERIOD, given.said().story());
        stories.tell(council, place, Story.About.FORECAST, given.said().forecast());
    }
}
