package org.goldenthread.reports.rounds.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.reports.rounds.Answers;
import org.goldenthread.reports.rounds.Completion;
import org.goldenthread.reports.rounds.ReportingRounds;
import org.goldenthread.reports.rounds.Round;
import org.goldenthread.reports.rounds.Tally;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;

/** The rounds of a financial year with how complete they are, and each service in each of them. */
@Component
public class RoundList {
    private final ReportingRounds rounds;
    private final Answers answers;
    private final Clock clock;

    RoundList(ReportingRounds rounds, Answers answers, Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.clock = clock;
    }

    /** A round with how complete it is. */
    public record Row(Round round, Completion completion) {}

    /**
     * Every service in every round of a year that was opened.
     *
     * @param services by name, a tally for each of the rounds; {@link Tally#NONE} where nothing was asked
     */
    public record Calendar(List<Round> rounds, Map<String, List<Tally>> services) {}

    private static int year(Round round) {
        return Period.financialYearOf(round.period().start());
    }

    private List<Round> of(String council, ListRequest request) {
        var all = rounds.all(council);
        int wanted = wanted(all, request.filter("year"));
        return all.stream().filter(one -> year(one) == wanted).toList();
    }

    /** The year that runs, or the latest before it that has rounds. */
    private int wanted(List<Round> all, String asked) {
        int now = Period.financialYearOf(LocalDate.now(clock));
        return asked.matches("\\d{4}")
                ? Integer.parseInt(asked)
                : all.stream()
                        .map(RoundList::year)
                        .filter(year -> year <= now)
                        .max(Comparator.naturalOrder())
                        .orElse(now);
    }

    Listing<Row> listing(String council, ListRequest request) {
        var rows = of(council, request).stream()
                .map(one -> new Row(one, Completion.of(answers.of(one))))
                .toList();
        return new Listing<>(
                request,
                "rounds",
                columns(),
                rows,
                filters(council, request),
                rows.size(),
                null,
                "No round is planned. A round asks every post for what it owes of a period, and keeps what was said.");
    }

    private List<Filter> filters(String council, ListRequest request) {
        var all = rounds.all(council);
        var years = all.stream()
                .map(RoundList::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Choice(
                        String.valueOf(year), Period.financialYear(year).words()))
                .toList();
        if (years.size() < 2) {
            return List.of();
        }
        var choices = new ArrayList<>(List.of(new Choice(
                "", "Latest: " + Period.financialYear(wanted(all, "")).words())));
        choices.addAll(years);
        return List.of(Filter.choice(request, "year", "Financial year", choices));
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.of(
                        "round",
                        "Round",
                        row -> Cell.link(
                                row.round().title(),
                                "/reports/rounds/" + row.round().ref(),
                                row.round().ref() + " · " + row.round().period().words())),
                Column.of(
                        "cutoff",
                        "Data as at",
                        row -> Cell.day(row.round().head().days().cutoff())),
                Column.of("due", "Due from owners", row -> Cell.day(row.round().due())),
                Column.of(
                        "signoff",
                        "Signed off by",
                        row -> Cell.day(row.round().head().days().signoff())),
                Column.of(
                        "asked",
                        "Lines asked",
                        row -> Cell.number(row.completion().all().asked())),
                Column.of(
                        "answered",
                        "Answered",
                        row -> Cell.number(row.completion().all().answered())),
                Column.of(
                        "late",
                        "Of these late",
                        row -> Cell.number(row.completion().all().late())),
                Column.of(
                        "owed",
                        "Owed",
                        row -> Cell.number(row.completion().all().open())),
                Column.of(
                        "state", "State", row -> Cell.status(row.round().state().state())));
    }

    /** The same rounds, service by service, the earliest round first. */
    Calendar calendar(Listing<Row> listing) {
        var shown = listing.rows().stream()
                .filter(row -> row.completion().all().asked() > 0)
                .sorted(Comparator.comparing((Row row) -> row.round().period()))
                .toList();
        var services = new java.util.TreeMap<String, List<Tally>>(String.CASE_INSENSITIVE_ORDER);
        for (int place = 0; place < shown.size(); place++) {
            for (var part : shown.get(place).completion().services()) {
                services.computeIfAbsent(
                                part.name(),
                                name -> new ArrayList<>(java.util.Collections.nCopies(shown.size(), Tally.NONE)))
                        .set(place, part.tally());
            }
        }
        return new Calendar(shown.stream().map(Row::round).toList(), new LinkedHashMap<>(services));
    }
}
