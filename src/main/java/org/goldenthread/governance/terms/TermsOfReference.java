package org.goldenthread.governance.terms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to terms of reference. A version is never overwritten; what changes is a new version. */
@Component
@Transactional
public class TermsOfReference {
    private final TermsStore store;
    private final Things things;
    private final Clock clock;

    TermsOfReference(TermsStore store, Things things, Clock clock) {
        this.store = store;
        this.things = things;
        this.clock = clock;
    }

    /** What somebody writes down. @param agreedAt and @param agreedOn both or neither */
    public record Draft(
            String words, String agreedAt, @Nullable LocalDate agreedOn, String why) {}

    /** Every version of a body, the latest first. */
    @Transactional(readOnly = true)
    public List<Terms> of(String ref) {
        return store.of(ref);
    }

    /** Those by which a body works today: the latest version that has been agreed. */
    @Transactional(readOnly = true)
    public Optional<Terms> current(String ref) {
        return current(of(ref), LocalDate.now(clock));
    }

    /** The bodies of a council that have any, by reference, and whether a version of theirs has been agreed. */
    @Transactional(readOnly = true)
    public Map<String, Boolean> agreed(String council) {
        return store.agreed(council);
    }

    /** Those of these that hold on a day; the latest first. */
    public static Optional<Terms> current(List<Terms> versions, LocalDate day) {
        return versions.stream().filter(one -> one.holdsOn(day)).findFirst();
    }

    /** Writes the next version; the number is that of the body's card, as the writer had it before their eyes. */
    public Checked<Terms> write(String ref, int version, Draft draft) {
        var before = of(ref);
        var problems = check(draft, before);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var council = things.touch(ref, version).council();
        store.insert(ref, council, before.isEmpty() ? 1 : before.getFirst().version() + 1, draft);
        return Checked.accepted(store.of(ref).getFirst());
    }

    private static List<Problem> check(Draft draft, List<Terms> before) {
        var problems = new ArrayList<Problem>();
        if (draft.words().isBlank() || draft.words().length() > 100_000) {
            problems.add(new Problem("words", "Write the terms of reference, up to 100,000 characters"));
        }
        if (draft.agreedAt().length() > 200) {
            problems.add(new Problem("agreedAt", "Say where in up to 200 characters"));
        }
        if (draft.agreedAt().isBlank() && draft.agreedOn() != null) {
            problems.add(new Problem("agreedAt", "Say where they were agreed, such as Full Council"));
        }
        if (!draft.agreedAt().isBlank() && draft.agreedOn() == null) {
            problems.add(new Problem("agreedOn", "Say on which day they were agreed"));
        }
        if (!before.isEmpty() && draft.why().isBlank()) {
            problems.add(new Problem("why", "Say what is new in this version"));
        }
        return problems;
    }
}
