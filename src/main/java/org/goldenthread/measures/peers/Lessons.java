package org.goldenthread.measures.peers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what was learned from other councils, and from whom there. */
@Component
@Transactional
public class Lessons {
    private final LessonStore store;
    private final Subjects subjects;
    private final Clock clock;

    Lessons(LessonStore store, Subjects subjects, Clock clock) {
        this.store = store;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** What somebody notes. @param subject the number of the council it was learned from */
    public record Draft(int subject, String contact, String learned, LocalDate day) {}

    /** What was learned about a measure, the latest first. */
    @Transactional(readOnly = true)
    public List<Lesson> of(Measure measure) {
        return store.of(measure.ref());
    }

    /** Notes what was learned about a measure. */
    public Checked<List<Lesson>> note(Measure measure, Draft draft) {
        var problems = new ArrayList<Problem>();
        if (!subjects.byId(measure.council()).containsKey(draft.subject())) {
            problems.add(new Problem("subject", "Choose the council that it was learned from"));
        }
        if (draft.learned().isBlank() || draft.learned().length() > 4000) {
            problems.add(new Problem("learned", "Write what was learned, in at most 4,000 letters"));
        }
        if (draft.contact().length() > 200) {
            problems.add(new Problem("contact", "Write the contact in at most 200 letters"));
        }
        if (draft.day().isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("day", "Enter a day that is not in the future"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        store.insert(
                measure.council(),
                measure.ref(),
                new Draft(
                        draft.subject(),
                        draft.contact().strip(),
                        draft.learned().strip(),
                        draft.day()));
        return Checked.accepted(store.of(measure.ref()));
    }
}
