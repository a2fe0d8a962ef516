package org.goldenthread.reports.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.goldenthread.governance.calendar.Calendars;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rhythm of rounds: the usual days of one, all rounds of a year, and periods that a series has left out. */
@Component
@Transactional
public class Cadence {
    private static final int ANSWER = 10;
    private static final int SIGN = 5;
    private static final int YEAR = 12;
    private final ReportingRounds rounds;
    private final Calendars calendars;
    private final Clock clock;

    Cadence(ReportingRounds rounds, Calendars calendars, Clock clock) {
        this.rounds = rounds;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** "Round of Q2 2026/27". */
    public static String title(Period period) {
        return "Round of " + period.words();
    }

    /** Cut off with the period; ten working days to answer, five more to sign off. */
    @Transactional(readOnly = true)
    public Round.Days days(String council, Period period) {
        var due = after(council, period.end(), ANSWER);
        return new Round.Days(period.end(), due, after(council, due, SIGN));
    }

    private LocalDate after(String council, LocalDate from, int working) {
        var days = calendars.of(council).days();
        return Objects.requireNonNull(from.plusDays(1)
                .datesUntil(from.plusYears(1))
                .filter(days::working)
                .skip(working - 1L)
                .findFirst()
                .orElse(from.plusDays(working)));
    }

    /** Plans the rounds of the whole financial year in which a first one lies; those that are there stay. */
    public Checked<List<Round>> year(String council, Round.Head first) {
        int months = first.period().months();
        var year = Period.financialYear(Period.financialYearOf(first.period().start()));
        var made = new ArrayList<Round>();
        var wanted = IntStream.range(0, YEAR / months)
                .mapToObj(place -> Period.ofMonths(year.start(), months).shift(place))
                .filter(period -> there(council, period, first.scope()).isEmpty())
                .toList();
        for (var period : wanted) {
            var head = new Round.Head(title(period), period, days(council, period), first.sorts(), first.scope());
            switch (rounds.plan(council, head)) {
                case Checked.Accepted<Round>(Round round) -> made.add(round);
                case Checked.Refused<Round>(List<Problem> problems) -> {
                    return Checked.refused(problems);
                }
            }
        }
        return made.isEmpty()
                ? Checked.refused("period", "All rounds of " + year.words() + " are there already")
                : Checked.accepted(List.copyOf(made));
    }

    private List<Round> there(String council, Period period, @org.jspecify.annotations.Nullable String scope) {
        return rounds.all(council).stream()
                .filter(one -> one.state() != RoundState.CANCELLED
                        && one.period().equals(period)
                        && Objects.equals(one.head().scope(), scope))
                .toList();
    }

    /** The rounds after which a period is over that has none; each the latest of its series. */
    @Transactional(readOnly = true)
    public List<Round> broken(String council) {
        var today = LocalDate.now(clock);
        var all = rounds.all(council).stream()
                .filter(one -> one.state() != RoundState.CANCELLED)
                .toList();
        return all.stream()
                .filter(one -> one.period().next().end().isBefore(today))
                .filter(one -> all.stream()
                        .noneMatch(other -> other.period().months()
                                        == one.period().months()
                                && Objects.equals(
                                        other.head().scope(), one.head().scope())
                                && other.period().start().isAfter(one.period().start())))
                .toList();
    }
}
