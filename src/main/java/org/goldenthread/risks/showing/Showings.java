package org.goldenthread.risks.showing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.risks.Movement;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.Risk.Seen;
import org.goldenthread.risks.RiskFilter;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what bodies were shown: what to show next, and the record that it was shown. */
@Component
@Transactional
public class Showings {
    private static final int MOST = 1000;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private final ShowingStore store;
    private final Risks risks;
    private final Registers registers;
    private final Clock clock;

    Showings(ShowingStore store, Risks risks, Registers registers, Clock clock) {
        this.store = store;
        this.risks = risks;
        this.registers = registers;
        this.clock = clock;
    }

    /** What somebody says of a showing. @param held the day of the meeting, today at the latest */
    public record Wanted(String body, @Nullable LocalDate held, String note) {}

    /** A risk with how the body saw it last. */
    public record Row(Risk risk, @Nullable Seen seen) {
        /** Current score less the score when the same body last saw it. */
        public Movement movement() {
            var current = risk.current();
            return Movement.of(seen, current == null ? null : current.mark().score());
        }
    }

    /**
     * What a body is to be shown of a register.
     *
     * @param last when it saw the register last
     * @param rows the highest scores first, a thousand at most
     * @param total how many there are
     * @param gone what it saw then and would not find there any more
     */
    public record Report(
            Register register, String body, Optional<Showing> last, List<Row> rows, long total, List<Risk> gone) {}

    @Transactional(readOnly = true)
    public Report report(String council, long register, String body) {
        var of = registers.get(council, register);
        var paging = new RiskFilter.Paging(RiskFilter.Order.SCORE, true, null, MOST);
        var page = risks.list(
                RiskFilter.live(council).in(new RiskFilter.Place(register, "")).paged(paging));
        var found = page.rows();
        var seen = store.seen(council, body, found.stream().map(Risk::ref).toList());
        var last = store.of(register).stream()
                .filter(one -> one.body().equals(body))
                .findFirst();
        var gone = risks.all(last.map(one -> store.gone(one.id(), register)).orElse(List.of())).values().stream()
                .sorted(Comparator.comparing(Risk::ref))
                .toList();
        return new Report(
                of,
                body,
                last,
                found.stream().map(risk -> new Row(risk, seen.get(risk.ref()))).toList(),
                page.total(),
                gone);
    }

    /** Records that a body was shown a register as it stood on a day. */
    public Checked<String> record(String council, long register, Wanted wanted) {
        registers.get(council, register);
        var problems = new ArrayList<Problem>();
        var held = wanted.held();
        if (wanted.body().isBlank() || wanted.body().length() > 200) {
            problems.add(new Problem("body", "Name the body that saw it"));
        }
        if (held == null || held.isAfter(LocalDate.now(clock)) || held.isBefore(EARLIEST)) {
            problems.add(new Problem("held", "Enter the day on which it was shown, today at the latest"));
        }
        if (held == null || !problems.isEmpty()) {
            return Checked.refused(problems);
        }
        long showing = store.insert(council, register, wanted, held);
        store.insertShown(showing, register, held);
        risks.seen(risks.live(council, register));
        return Checked.accepted(wanted.body().strip());
    }

    /** When a register was shown to whom, the latest first. */
    @Transactional(readOnly = true)
    public List<Showing> of(long register) {
        return store.of(register);
    }

    /** Every body that is known: those that review registers, and those that were shown one. */
    @Transactional(readOnly = true)
    public List<String> bodies(String council) {
        var found = new java.util.TreeSet<>(store.bodies(council));
        registers.all(council).stream()
                .map(one -> one.cadence().body())
                .filter(body -> !body.isBlank())
                .forEach(found::add);
        return List.copyOf(found);
    }
}
