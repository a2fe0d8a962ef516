package org.goldenthread.risks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.risks.Assessment.Mark;
import org.goldenthread.risks.Assessment.Sort;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what was judged of risks: added to, never overwritten. */
@Component
@Transactional
public class Assessments {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private final AssessmentStore store;
    private final RiskReading reading;
    private final RiskSettling settling;
    private final Registers registers;
    private final Matrices matrices;
    private final Things things;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Assessments(
            AssessmentStore store,
            RiskReading reading,
            RiskSettling settling,
            Registers registers,
            Matrices matrices,
            Things things,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.reading = reading;
        this.settling = settling;
        this.registers = registers;
        this.matrices = matrices;
        this.things = things;
        this.clock = clock;
        this.events = events;
    }

    /** A cell as somebody chooses it. */
    public record Chosen(int likelihood, int impact) {}

    /**
     * How somebody judges a risk.
     *
     * @param day the day it is judged for, today at the latest
     * @param reason at least three characters
     * @param chosen the cells; the current one is recorded even where it is the same, being a review
     */
    public record Judgement(@Nullable LocalDate day, String reason, Map<Sort, Chosen> chosen) {
        public Judgement {
            chosen = Map.copyOf(chosen);
        }

        /** A review: how it stands now, and nothing else. */
        public static Judgement now(LocalDate day, String reason, Chosen chosen) {
            return new Judgement(day, reason, Map.of(Sort.CURRENT, chosen));
        }
    }

    /** The matrix that a risk is judged by now: that of its register. */
    @Transactional(readOnly = true)
    public Matrix matrixOf(Risk risk) {
        var register = registers.get(risk.council(), risk.standing().register());
        return matrices.get(risk.council(), register.matrix());
    }

    /** Judges a risk, on the version that the writer had before their eyes. */
    public Checked<Risk> assess(String ref, int version, Judgement judgement) {
        var risk = reading.get(ref);
        var matrix = matrixOf(risk);
        var problems = new ArrayList<Problem>();
        var marks = marks(matrix, judgement, problems);
        var day = judgement.day();
        if (day == null || day.isBefore(EARLIEST) || day.isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("day", "Enter the day of the assessment, today at the latest"));
        }
        if (judgement.reason().strip().length() < 3 || judgement.reason().length() > 2000) {
            problems.add(new Problem("reason", "Say why it is judged so"));
        }
        if (risk.standing().state() == RiskState.CLOSED) {
            problems.add(Problem.of(ref + " is closed; open it again first"));
        }
        if (day == null || !problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var due = settling.due(risk.council(), risk.standing().register(), latest(risk, day), day);
        var card = things.get(ref).card();
        things.change(ref, version, card.dated(card.starts(), due, card.ended()));
        marks.forEach((sort, mark) -> {
            var before = risk.of(sort);
            if (sort == Sort.CURRENT || before == null || !before.mark().sameCell(mark)) {
                store.insert(
                        ref, risk.council(), sort, mark, day, judgement.reason().strip());
            }
        });
        settling.settle(ref);
        events.publishEvent(new RiskAssessed(ref, risk.council()));
        return Checked.accepted(reading.get(ref));
    }

    private static LocalDate latest(Risk risk, LocalDate day) {
        var before = risk.standing().reviewed();
        return before != null && before.isAfter(day) ? before : day;
    }

    private static Map<Sort, Mark> marks(Matrix matrix, Judgement judgement, List<Problem> problems) {
        var marks = new EnumMap<Sort, Mark>(Sort.class);
        judgement
                .chosen()
                .forEach((sort, chosen) -> matrix.cell(chosen.likelihood(), chosen.impact())
                        .ifPresentOrElse(
                                cell -> marks.put(sort, mark(matrix, cell)),
                                () -> problems.add(new Problem(
                                        sort.code(), "Choose likelihood and impact of the matrix, or neither"))));
        if (judgement.chosen().isEmpty()) {
            problems.add(new Problem(Sort.CURRENT.code(), "Choose likelihood and impact"));
        }
        return marks;
    }

    /** A cell with what this version of the matrix says of it. */
    public static Mark mark(Matrix matrix, Matrix.Cell cell) {
        return new Mark(matrix.id(), cell.likelihood(), cell.impact(), cell.score(), matrix.band(cell));
    }

    /** All that was ever judged of a risk, the latest first. */
    @Transactional(readOnly = true)
    public List<Assessment> history(String ref) {
        return store.history(ref);
    }

    /** How each of these risks was last judged with the controls of the time, on a day or before; by reference. */
    @Transactional(readOnly = true)
    public Map<String, Assessment> currentOn(Collection<String> refs, LocalDate day) {
        return refs.isEmpty() ? Map.of() : store.currentOn(refs, day);
    }
}
