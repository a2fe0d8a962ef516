package org.goldenthread.benefits.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.access.NotHere;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.LineYear.Recorded;
import org.goldenthread.benefits.LineYears;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.SavingMoves;
import org.goldenthread.benefits.SavingState;
import org.goldenthread.benefits.Savings;
import org.goldenthread.benefits.claims.Overlap.Settlement;
import org.goldenthread.benefits.claims.Overlap.Way;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Settles which of two lines counts what both claim; afterwards nothing of it is counted twice. */
@Component
@Transactional
public class Settling {
    private static final int LONGEST = 4000;
    private final Claims claims;
    private final ClaimStore store;
    private final Savings savings;
    private final SavingMoves moves;
    private final LineYears years;

    Settling(Claims claims, ClaimStore store, Savings savings, SavingMoves moves, LineYears years) {
        this.claims = claims;
        this.store = store;
        this.savings = savings;
        this.moves = moves;
        this.years = years;
    }

    /** Which two lines, and which claim of the first of them. */
    public record Which(String one, String other, long claim) {}

    /**
     * What is shared.
     *
     * @param twice by year, what both lines count of it
     * @param share what part of that the first line keeps, in per cent, 0 to 100
     */
    public record Shared(Map<Integer, Money> twice, int share) {
        public Shared {
            twice = Map.copyOf(twice);
        }
    }

    /** A year for which both lines claim the same and have amounts. */
    public record Both(Recorded one, Recorded other) {
        public int year() {
            return one.is().year();
        }

        /** The most that can be counted twice. */
        public Money most() {
            return Split.most(one.is().amounts(), other.is().amounts());
        }
    }

    /**
     * A decision.
     *
     * @param shared for a shared amount
     * @param withdrawn the line that is withdrawn
     */
    public record Decision(
            Way way,
            @Nullable Shared shared,
            @Nullable String withdrawn,
            String reason,
            @Nullable LocalDate decided) {}

    /** The overlap that is meant. @throws NotHere when there is none that the visitor may see */
    @Transactional(readOnly = true)
    public Overlap find(String council, Which which) {
        return claims.overlaps(council).stream()
                .filter(one ->
                        one.between(which.one(), which.other()) && one.claim().id() == which.claim())
                .findFirst()
                .orElseThrow(() -> new NotHere("this overlap"));
    }

    public Checked<Settlement> settle(String council, Which which, Decision decision) {
        var overlap = find(council, which);
        var problems = problems(overlap, decision);
        var decided = decision.decided();
        if (!problems.isEmpty() || decided == null) {
            return Checked.refused(problems);
        }
        return done(overlap, decision).then(words -> {
            var settlement =
                    new Settlement(decision.way(), words, decision.reason().strip(), decided);
            store.settle(council, overlap, settlement);
            return Checked.accepted(settlement);
        });
    }

    /** The years in which both lines have amounts and claim the same, the first first. */
    @Transactional(readOnly = true)
    public List<Both> years(Overlap overlap) {
        var other = savings.years(overlap.other().ref());
        return savings.years(overlap.one().ref()).stream()
                .filter(mine -> overlap.days().meets(mine.is().year()))
                .flatMap(mine -> other.stream()
                        .filter(their -> their.is().year() == mine.is().year())
                        .map(their -> new Both(mine, their)))
                .filter(both -> !both.most().isZero())
                .toList();
    }

    private List<Problem> problems(Overlap overlap, @Nullable Shared shared) {
        if (shared == null || shared.share() < 0 || shared.share() > 100) {
            return List.of(new Problem("share", "Enter what the first line keeps, as a whole per cent from 0 to 100"));
        }
        var problems = new ArrayList<Problem>();
        var years = years(overlap);
        for (var both : years) {
            var twice = shared.twice().getOrDefault(both.year(), Money.ZERO);
            if (twice.isNegative() || twice.compareTo(both.most()) > 0) {
                problems.add(new Problem(
                        "twice-" + both.year(),
                        "Of %s up to %s can be counted twice, which is the smaller line"
                                .formatted(both.one().is().words(), both.most().words())));
            }
        }
        if (years.isEmpty()) {
            problems.add(new Problem("way", "They have no year in common in which an amount could be shared"));
        } else if (shared.twice().values().stream().allMatch(Money::isZero)) {
            problems.add(new Problem("twice-" + years.getFirst().year(), "Enter what both lines count"));
        }
        return problems;
    }

    private List<Problem> problems(Overlap overlap, Decision decision) {
        var problems = new ArrayList<Problem>();
        if (!overlap.open()) {
            problems.add(Problem.of("These two were told apart already"));
        }
        if (decision.reason().strip().length() < 3 || decision.reason().length() > LONGEST) {
            problems.add(new Problem("reason", "Say why, in a sentence"));
        }
        if (decision.decided() == null) {
            problems.add(new Problem("decided", "Enter the day of the decision"));
        }
        if (decision.way() == Way.SPLIT) {
            problems.addAll(problems(overlap, decision.shared()));
        }
        var withdrawn = decision.withdrawn();
        if (decision.way() == Way.WITHDRAWN
                && !overlap.one().ref().equals(withdrawn)
                && !overlap.other().ref().equals(withdrawn)) {
            problems.add(new Problem("withdrawn", "Choose the line that is withdrawn"));
        }
        return problems;
    }

    private Checked<String> done(Overlap overlap, Decision decision) {
        return switch (decision.way()) {
            case NOT_THE_SAME -> Checked.accepted("Both count as they stand");
            case WITHDRAWN -> withdraw(overlap, String.valueOf(decision.withdrawn()), decision.reason());
            case SPLIT -> split(overlap, Objects.requireNonNull(decision.shared()));
        };
    }

    private Checked<String> withdraw(Overlap overlap, String ref, String reason) {
        var kept = overlap.one().ref().equals(ref) ? overlap.other() : overlap.one();
        var line = savings.get(ref);
        return moves.move(
                        ref,
                        line.thing().version(),
                        SavingState.WITHDRAWN,
                        Savings.Because.of("Counted by %s: %s".formatted(kept.ref(), reason.strip())))
                .then(done -> Checked.accepted(ref + " is withdrawn, " + kept.ref() + " counts"));
    }

    private Checked<String> split(Overlap overlap, Shared shared) {
        var told = new ArrayList<String>();
        for (var both : years(overlap)) {
            var twice = shared.twice().getOrDefault(both.year(), Money.ZERO);
            if (!twice.isZero()) {
                var after = new Split(twice, shared.share())
                        .of(both.one().is().amounts(), both.other().is().amounts());
                write(overlap.one(), both.one(), after.one(), overlap);
                write(overlap.other(), both.other(), after.other(), overlap);
                told.add(twice.words() + " of " + both.one().is().words());
            }
        }
        return Checked.accepted("%d : %d of %s, which both counted"
                .formatted(shared.share(), 100 - shared.share(), String.join(", ", told)));
    }

    private void write(Saving line, Recorded before, Amounts after, Overlap overlap) {
        var why = "Shared between %s and %s, which both claim %s"
                .formatted(overlap.one().ref(), overlap.other().ref(), overlap.what());
        var change = new LineYears.Change(before.is().year(), after, before.id(), why);
        if (years.change(line.ref(), change) instanceof Checked.Refused<Recorded> no) {
            throw new IllegalStateException("an amount could not be shared: " + no.problems());
        }
    }
}
