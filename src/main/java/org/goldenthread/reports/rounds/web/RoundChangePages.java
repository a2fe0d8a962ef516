package org.goldenthread.reports.rounds.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.reports.rounds.Answer;
import org.goldenthread.reports.rounds.Answers;
import org.goldenthread.reports.rounds.Change;
import org.goldenthread.reports.rounds.Comparison;
import org.goldenthread.reports.rounds.ReportingRounds;
import org.goldenthread.reports.rounds.Round;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.site.updates.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What changed between two rounds. */
@Controller
class RoundChangePages {
    private final ReportingRounds rounds;
    private final Answers answers;
    private final RoundScreen screen;
    private final Spreadsheets spreadsheets;

    RoundChangePages(ReportingRounds rounds, Answers answers, RoundScreen screen, Spreadsheets spreadsheets) {
        this.rounds = rounds;
        this.answers = answers;
        this.screen = screen;
        this.spreadsheets = spreadsheets;
    }

    /** Without a choice it is compared with the closed round before it. */
    @GetMapping("/reports/rounds/{ref}/changes")
    @May(Act.SEE)
    Object changes(@PathVariable String ref, ListRequest request, Model model) {
        var round = rounds.get(ref);
        var chosen = request.filter("with");
        var before = round.state().begun()
                ? chosen.isEmpty() ? rounds.before(round).orElse(null) : rounds.get(chosen)
                : null;
        var comparison = before == null || !before.council().equals(round.council())
                ? new Comparison(List.of())
                : Comparison.of(answers.of(before), answers.of(round));
        var listing = listing(round, before == null ? "" : before.ref(), comparison, request);
        if (request.exports()) {
            return spreadsheets.file(listing, ref.toLowerCase(java.util.Locale.ROOT) + "-changes");
        }
        model.addAttribute("head", screen.head(round));
        model.addAttribute("list", listing);
        model.addAttribute("words", before == null ? "" : comparison.words());
        model.addAttribute("before", before == null ? "" : before.title());
        return "reports/rounds/changes";
    }

    private Listing<Change> listing(Round round, String before, Comparison comparison, ListRequest request) {
        var sort = request.filter("change");
        var found = comparison.changes().stream()
                .filter(one -> sort.isEmpty()
                        ? one.sort() != Change.Sort.SAME
                        : sort.equals("all") || one.sort().code().equals(sort))
                .filter(one -> chosen(request, "kind", one.shown().line().sort()))
                .filter(one -> chosen(request, "service", one.shown().names().serviceWords()))
                .toList();
        var after = request.after();
        int from = after != null && after.matches("\\d{1,9}") ? Math.min(Integer.parseInt(after), found.size()) : 0;
        int to = Math.min(from + request.size(), found.size());
        return new Listing<>(
                request,
                "changes",
                columns(),
                found.subList(from, to),
                filters(round, before, comparison, request),
                found.size(),
                to < found.size() ? String.valueOf(to) : null,
                before.isEmpty()
                        ? "There is nothing to compare: no closed round lies before it, or it is not opened."
                        : "Nothing changed.");
    }

    private static boolean chosen(ListRequest request, String name, String value) {
        return request.filter(name).isEmpty() || request.filter(name).equals(value);
    }

    private static List<Column<Change>> columns() {
        return List.of(
                Column.of(
                        "line",
                        "What",
                        one -> Cell.link(
                                one.shown().line().what().title(),
                                one.shown().line().what().href(),
                                one.shown().line().what().ref() + " · "
                                        + one.shown().line().what().about())),
                Column.of(
                        "service",
                        "Service",
                        one -> Cell.text(one.shown().names().serviceWords())),
                Column.of("before", "From", one -> Cell.text(Change.words(one.before()))),
                Column.of("after", "To", one -> Cell.text(Change.words(one.after()))),
                Column.of("change", "Change", one -> Cell.status(one.sort().state())));
    }

    private List<Filter> filters(Round round, String before, Comparison comparison, ListRequest request) {
        var others = rounds.all(round.council()).stream()
                .filter(one -> !one.ref().equals(round.ref()))
                .filter(one -> one.state().begun())
                .map(one -> new Choice(one.ref(), one.ref() + " " + one.title()));
        var sorts = Stream.of(Change.Sort.values())
                .map(one -> new Choice(one.code(), one.state().words()));
        var changes = new ArrayList<>(List.of(new Choice("", "Everything that changed"), new Choice("all", "All")));
        changes.addAll(sorts.toList());
        return List.of(
                Filter.choice(request, "with", "Compared with", with("The round before", others)),
                Filter.choice(request, "change", "Change", changes),
                Filter.choice(
                        request,
                        "kind",
                        "Kind",
                        with("All", answers.sorts().stream().map(RoundChangePages::choice))),
                Filter.choice(
                        request,
                        "service",
                        "Service",
                        with(
                                "All",
                                comparison.changes().stream()
                                        .map(Change::shown)
                                        .map(Answer::names)
                                        .map(Answer.Names::serviceWords)
                                        .distinct()
                                        .sorted(String.CASE_INSENSITIVE_ORDER)
                                        .map(one -> new Choice(one, one)))));
    }

    private static Choice choice(Sort sort) {
        return new Choice(sort.code(), sort.many());
    }

    private static List<Choice> with(String open, Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", open)), choices).toList();
    }
}
