package org.goldenthread.findings.judgements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what others judge: the register, with the history and the direction of each subject. */
@Component
@Transactional
public class Judgements {
    private final JudgementStore store;
    private final SchemeStore schemes;
    private final Things things;
    private final Clock clock;

    Judgements(JudgementStore store, SchemeStore schemes, Things things, Clock clock) {
        this.store = store;
        this.schemes = schemes;
        this.things = things;
        this.clock = clock;
    }

    /**
     * A judgement as somebody writes it.
     *
     * @param on the day it was passed; null when nobody could read it
     * @param level the number of a level of the scheme
     */
    public record Draft(
            long scheme,
            String subject,
            @Nullable String service,
            String body,
            @Nullable LocalDate on,
            @Nullable Long level,
            @Nullable Long prospects,
            String asWritten,
            @Nullable String source,
            @Nullable String finding) {}

    /** Enters a judgement; the history of its subject follows from the dates. */
    public Checked<Long> add(String council, Draft draft) {
        return checked(council, draft).then(row -> Checked.accepted(store.insert(council, row)));
    }

    /**
     * Writes a judgement anew.
     *
     * @param version the version that the writer had before their eyes
     */
    public Checked<Long> change(String council, long id, int version, Draft draft) {
        get(council, id);
        return checked(council, draft).then(row -> {
            var changed = new JudgementStore.Row(id, version, row.scheme(), row.words(), row.level(), row.prospects());
            return store.update(changed) == 0
                    ? Checked.refused("", "Somebody else changed this judgement while you were writing; open it again")
                    : Checked.accepted(id);
        });
    }

    public void remove(String council, long id) {
        get(council, id);
        if (store.delete(id) == 0) {
            throw new NotAllowed("You may read this judgement but not remove it");
        }
    }

    private Checked<JudgementStore.Row> checked(String council, Draft draft) {
        var problems = new ArrayList<Problem>();
        var scheme = schemes.all(council).get(draft.scheme());
        if (scheme == null
                || draft.level() == null
                || scheme.level(draft.level()).isEmpty()) {
            problems.add(new Problem("level", "Choose a level of the scheme"));
        }
        if (scheme != null
                && draft.prospects() != null
                && scheme.prospect(draft.prospects()).isEmpty()) {
            problems.add(new Problem("prospects", "Choose prospects of the scheme, or none"));
        }
        if (draft.subject().isBlank() || draft.subject().length() > 200) {
            problems.add(
                    new Problem("subject", "Say what was judged, up to 200 characters, such as Landlord services"));
        }
        if (draft.on() == null) {
            problems.add(new Problem("on", "Enter the day on which it was judged"));
        } else if (draft.on().isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("on", "A judgement is passed today at the latest"));
        }
        there(council, draft.finding(), "finding").ifPresent(problems::add);
        there(council, draft.source(), "source").ifPresent(problems::add);
        return problems.isEmpty() ? Checked.accepted(row(draft)) : Checked.refused(problems);
    }

    private Optional<Problem> there(String council, @Nullable String ref, String kind) {
        boolean fine = ref == null
                || things.find(ref)
                        .filter(thing ->
                                thing.kind().equals(kind) && thing.council().equals(council))
                        .isPresent();
        return fine ? Optional.empty() : Optional.of(new Problem(kind, "There is no " + kind + " " + ref));
    }

    private static JudgementStore.Row row(Draft draft) {
        var words = new Judgement.Words(
                draft.subject().strip(),
                draft.service(),
                draft.body().strip(),
                Objects.requireNonNull(draft.on()),
                draft.asWritten().strip(),
                draft.source(),
                draft.finding());
        return new JudgementStore.Row(
                0, 0, draft.scheme(), words, Objects.requireNonNull(draft.level()), draft.prospects());
    }

    /** Every judgement of a council, the latest first, each with the one before it. */
    @Transactional(readOnly = true)
    public List<Judgement> all(String council) {
        record Subject(long scheme, String words) {}
        var known = schemes.all(council);
        var rows = store.all(council);
        Map<Subject, Long> last = new HashMap<>();
        rows.forEach(row -> last.put(new Subject(row.scheme(), lower(row)), row.id()));
        Map<Subject, Judgement> before = new HashMap<>();
        var found = new ArrayList<Judgement>();
        for (var row : rows) {
            var subject = new Subject(row.scheme(), lower(row));
            var scheme = Objects.requireNonNull(known.get(row.scheme()));
            boolean latest = Objects.equals(last.get(subject), row.id());
            var judgement = judged(row, scheme, before.get(subject), latest);
            before.put(subject, judgement);
            found.add(judgement);
        }
        return found.reversed();
    }

    private static String lower(JudgementStore.Row row) {
        return row.words().subject().toLowerCase(Locale.UK);
    }

    private static Judgement judged(JudgementStore.Row row, Scheme scheme, @Nullable Judgement before, boolean latest) {
        var prospects = row.prospects() == null
                ? null
                : scheme.prospect(row.prospects()).orElse(null);
        return new Judgement(
                row.id(),
                row.version(),
                scheme,
                row.words(),
                scheme.level(row.level()).orElseThrow(),
                prospects,
                before,
                latest);
    }

    /** The judgement with a number. @throws NotHere when the council has none */
    @Transactional(readOnly = true)
    public Judgement get(String council, long id) {
        return all(council).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotHere("the judgement " + id));
    }

    /** What was judged that a finding is about, the latest first. */
    @Transactional(readOnly = true)
    public List<Judgement> of(String council, String finding) {
        return all(council).stream()
                .filter(one -> finding.equals(one.words().finding()))
                .toList();
    }
}
