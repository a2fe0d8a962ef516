package org.goldenthread.benefits.blocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.Requirements;
import org.goldenthread.benefits.SavingFilter;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.benefits.YearSum;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Part.Column;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Savings of each financial year: required, identified, delivered, still to come, at risk, and the gap. */
@Component
class SavingsByYear implements Block {
    private static final Setting CASHABLE = Setting.choice(
            "cashable",
            "Which savings",
            "All savings",
            List.of(new Choice("yes", "Cashable"), new Choice("no", "Not cashable")));
    private static final List<Column> COLUMNS = List.of(
            new Column("Year", false),
            new Column("Required", true),
            new Column("Identified", true),
            new Column("Delivered and verified", true),
            new Column("Still to come", true),
            new Column("Of it at risk", true),
            new Column("Gap to the requirement", true));
    private final SavingsLedger ledger;
    private final Requirements requirements;
    private final Clock clock;

    SavingsByYear(SavingsLedger ledger, Requirements requirements, Clock clock) {
        this.ledger = ledger;
        this.requirements = requirements;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "benefits/savings-by-year";
    }

    @Override
    public String title() {
        return "Savings by year";
    }

    @Override
    public List<Setting> settings(String council) {
        return List.of(CASHABLE);
    }

    @Override
    public Drawn draw(Asked asked) {
        boolean past = asked.asAt().isBefore(LocalDate.now(clock));
        var all = SavingFilter.of(asked.council()).cashable(asked.setting("cashable"));
        var sums = ledger.byYear(
                past
                        ? all.knownAt(asked.asAt()
                                .plusDays(1)
                                .atStartOfDay(clock.getZone())
                                .toInstant())
                        : all);
        // a requirement is of all savings: a part of them alone leaves no gap to speak of
        var required =
                asked.setting("cashable").isEmpty() ? requirements.byYear(asked.council()) : Map.<Integer, Money>of();
        var years = new TreeSet<>(sums.keySet());
        years.addAll(required.keySet());
        if (years.isEmpty()) {
            return Drawn.saying("No savings and no requirement are recorded.");
        }
        var facts = new ArrayList<Fact>();
        var rows = new ArrayList<List<Cell>>();
        int unknown = 0;
        for (int year : years) {
            var sum = sums.getOrDefault(year, YearSum.NONE);
            unknown += sum.counts().lines() - sum.counts().forecast();
            rows.add(row(year, required.get(year), sum));
            facts(year, required.get(year), sum, facts);
        }
        var left = leftOut(unknown, past && !required.isEmpty());
        return new Drawn(List.of(new Part.Table("Savings by year", COLUMNS, rows, asked.note(left))), facts, left);
    }

    private static List<String> leftOut(int unknown, boolean past) {
        var left = new ArrayList<String>();
        left.add("Lines that are withdrawn or unachievable are left out of what is identified and to come.");
        if (unknown > 0) {
            left.add("%d amount%s without a forecast %s left out of what is to come."
                    .formatted(unknown, unknown == 1 ? "" : "s", unknown == 1 ? "is" : "are"));
        }
        if (past) {
            left.add("Requirements are as recorded today.");
        }
        return left;
    }

    private static List<Cell> row(int year, @Nullable Money required, YearSum sum) {
        boolean known = known(sum);
        return List.of(
                Cell.link(LineYear.words(year), "/benefits/savings?year=" + year),
                money(required),
                money(sum.planned()),
                money(sum.delivered()),
                money(known ? sum.toCome() : null),
                money(known ? sum.atRisk() : null),
                money(required == null || !known ? null : sum.gap(required)));
    }

    /** What is still to come of a year of which nobody has forecast anything, is not known rather than nothing. */
    private static boolean known(YearSum sum) {
        return sum.counts().forecast() > 0 || !sum.delivered().isZero();
    }

    private static Cell money(@Nullable Money money) {
        return money == null ? new Cell.Number(null, "not known") : new Cell.Number(money.pounds(), money.words());
    }

    private static void facts(int year, @Nullable Money required, YearSum sum, List<Fact> facts) {
        var href = "/benefits/savings?year=" + year;
        var lines =
                " of " + sum.counts().lines() + (sum.counts().lines() == 1 ? " counting line." : " counting lines.");
        facts.add(new Fact(LineYear.words(year) + ", identified", sum.planned().words(), "The plans" + lines, href));
        facts.add(new Fact(
                LineYear.words(year) + ", delivered and verified",
                sum.delivered().words(),
                "What finance has verified" + lines,
                href));
        if (required != null) {
            facts.add(new Fact(
                    LineYear.words(year) + ", required",
                    required.words(),
                    "What the council requires of the year, as it is recorded.",
                    href));
        }
        if (!known(sum)) {
            return;
        }
        facts.add(new Fact(
                LineYear.words(year) + ", still to come",
                sum.toCome().words(),
                "What " + sum.counts().forecast() + " of these lines forecast beyond that.",
                href));
        facts.add(new Fact(
                LineYear.words(year) + ", at risk",
                sum.atRisk().words(),
                "What is still to come of lines that are marked as at risk.",
                href));
        if (required != null) {
            facts.add(new Fact(
                    LineYear.words(year) + ", gap to the requirement",
                    sum.gap(required).words(),
                    "%s required, less %s delivered and verified and %s still to come."
                            .formatted(
                                    required.words(),
                                    sum.delivered().words(),
                                    sum.toCome().words()),
                    href));
        }
    }
}
