package org.goldenthread.reports.rounds.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.reports.rounds.Answer;
import org.goldenthread.reports.rounds.Answers;
import org.goldenthread.reports.rounds.Round;
import org.goldenthread.reports.rounds.Standing;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.site.updates.Sort;
import org.springframework.stereotype.Component;

/** The lines of a round: filters, columns, pages, and the columns of their export. */
@Component
class LineList {
    private final Answers answers;

    LineList(Answers answers) {
        this.answers = answers;
    }

    /** @param edits whether lines lead to where they are excused */
    Listing<Answer> of(Round round, List<Answer> all, ListRequest request, boolean edits) {
        var found = all.stream()
                .filter(one -> chosen(request, "standing", one.standing().code()))
                .filter(one -> chosen(request, "sort", one.line().sort()))
                .filter(one -> chosen(request, "service", one.names().serviceWords()))
                .filter(one -> chosen(request, "post", one.names().postWords()))
                .filter(one -> speaks(one, request.filter("q")))
                .sorted(Comparator.comparing(Answer::standing)
                        .thenComparing(Comparator.comparingInt(Answer::late).reversed()))
                .toList();
        var after = request.after();
        int from = after != null && after.matches("\\d{1,9}") ? Math.min(Integer.parseInt(after), found.size()) : 0;
        int to = Math.min(from + request.size(), found.size());
        return new Listing<>(
                request,
                "lines",
                columns(round, edits),
                found.subList(from, to),
                filters(all, request),
                found.size(),
                to < found.size() ? String.valueOf(to) : null,
                "Nothing is asked in this round.");
    }

    private static boolean chosen(ListRequest request, String name, String value) {
        var wanted = request.filter(name);
        return wanted.isEmpty() || wanted.equals(value);
    }

    private static boolean speaks(Answer answer, String words) {
        var what = answer.line().what();
        var text = what.ref() + " " + what.title() + " " + answer.told().words();
        return words.isBlank()
                || text.toLowerCase(Locale.UK).contains(words.strip().toLowerCase(Locale.UK));
    }

    private String sort(Answer answer) {
        return answers.sorts().stream()
                .filter(one -> one.code().equals(answer.line().sort()))
                .map(Sort::one)
                .findFirst()
                .orElse(answer.line().sort());
    }

    private List<Column<Answer>> columns(Round round, boolean edits) {
        var columns = new ArrayList<Column<Answer>>(List.of(
                Column.of(
                        "line",
                        "Asked for",
                        one -> Cell.link(
                                one.line().what().title(), one.line().what().href(), below(one))),
                Column.of("sort", "Kind", one -> Cell.text(sort(one))),
                Column.of("post", "Owed by", one -> Cell.text(one.names().postWords())),
                Column.of("service", "Service", one -> Cell.text(one.names().serviceWords())),
                Column.of("standing", "Answer", one -> Cell.status(new org.goldenthread.vocabulary.State(
                        one.standingWords(), one.standing().state().tone()))),
                Column.of("day", "Answered on", one -> Cell.day(one.told().day())),
                Column.of("words", "What was said", one -> Cell.text(said(one))),
                Column.of("state", "How it stands", one -> Cell.status(one.told().state()))));
        if (edits && round.open()) {
            columns.add(Column.of(
                    "excuse",
                    "Excuse",
                    one -> one.standing().answered()
                            ? Cell.text("")
                            : Cell.link(
                                    one.standing() == Standing.EXCUSED ? "Change" : "Excuse",
                                    "/reports/rounds/%s/lines/%d"
                                            .formatted(round.ref(), one.line().id()))));
        }
        return columns;
    }

    private static String below(Answer answer) {
        var what = answer.line().what();
        return what.ref() + (what.about().isEmpty() ? "" : " · " + what.about())
                + (answer.line().asked().later() ? " · added " + org.goldenthread.site.Times.shortDay(answer.line().asked().day()) : "");
    }

    private static String said(Answer answer) {
        var words = answer.told().words();
        return words.length() > 200 ? words.substring(0, 197) + "…" : words;
    }

    private List<Filter> filters(List<Answer> all, ListRequest request) {
        return List.of(
                Filter.words(request),
                Filter.choice(
                        request,
                        "standing",
                        "Answer",
                        any(Stream.of(Standing.values())
                                .map(one -> new Choice(one.code(), one.state().words())))),
                Filter.choice(
                        request,
                        "sort",
                        "Kind",
                        any(answers.sorts().stream().map(one -> new Choice(one.code(), one.many())))),
                Filter.choice(request, "service", "Service", named(all, one -> one.names()
                        .serviceWords())),
                Filter.choice(request, "post", "Owed by", named(all, one -> one.names()
                        .postWords())));
    }

    private static List<Choice> named(List<Answer> all, Function<Answer, String> name) {
        return any(all.stream()
                .map(name)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .map(one -> new Choice(one, one)));
    }

    private static List<Choice> any(Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", "All")), choices).toList();
    }
}
