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
import org.goldenthread.site.Times;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.vocabulary.State;
import org.springframework.stereotype.Component;

/** The lines of a round: filters, columns, pages, and the columns of their export. */
@Component
class LineList {
    private static final int SHOWN = 90;

    /** Fewer than other lists have: the completion stands above them on the same page. */
    private static final int PAGE = 20;

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
        int to = Math.min(from + (request.exports() ? request.size() : PAGE), found.size());
        return new Listing<>(
                request,
                "lines",
                columns(round, request, edits),
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

    /** A file has a column for each fact; the page puts together what is read together. */
    private List<Column<Answer>> columns(Round round, ListRequest request, boolean edits) {
        var columns = new ArrayList<Column<Answer>>();
        columns.add(Column.of(
                "line",
                "Asked for",
                one -> Cell.link(one.line().what().title(), one.line().what().href(), below(one))));
        if (request.exports()) {
            columns.add(Column.of(
                    "ref", "Reference", one -> Cell.text(one.line().what().ref())));
            columns.add(Column.of(
                    "about", "Of what", one -> Cell.text(one.line().what().about())));
            columns.add(Column.of("sort", "Kind", one -> Cell.text(sort(one))));
            columns.add(
                    Column.of("service", "Service", one -> Cell.text(one.names().serviceWords())));
        }
        columns.add(Column.of("post", "Owed by", one -> Cell.text(one.names().postWords())));
        columns.add(Column.of(
                "standing",
                "Answer",
                one -> Cell.status(
                        one.standing() == Standing.EXCUSED
                                ? one.standing().state()
                                : new State(
                                        one.standingWords(),
                                        one.standing().state().tone()))));
        columns.add(Column.of("day", "Answered on", one -> Cell.day(one.told().day())));
        columns.add(Column.of("words", "What was said", one -> Cell.text(said(one, request.exports()))));
        columns.add(Column.of(
                "state", "How it stands", one -> Cell.status(one.told().state())));
        if (edits && round.open()) {
            columns.add(Column.of("excuse", "Excuse", one -> excuse(round, one)));
        }
        return columns;
    }

    private static Cell excuse(Round round, Answer answer) {
        return answer.standing().answered()
                ? Cell.text("")
                : Cell.link(
                        answer.standing() == Standing.EXCUSED ? "Change" : "Excuse",
                        "/reports/rounds/%s/lines/%d"
                                .formatted(round.ref(), answer.line().id()));
    }

    private String below(Answer answer) {
        var what = answer.line().what();
        var asked = answer.line().asked();
        return what.ref() + " · " + sort(answer) + (what.about().isEmpty() ? "" : " · " + what.about())
                + (asked.later() ? " · added " + Times.shortDay(asked.day()) : "");
    }

    private static String said(Answer answer, boolean whole) {
        var words = answer.standing() == Standing.EXCUSED
                ? answer.line().excused()
                : answer.told().words();
        return whole || words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
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
                Filter.choice(
                        request,
                        "service",
                        "Service",
                        named(all, one -> one.names().serviceWords())),
                Filter.choice(
                        request,
                        "post",
                        "Owed by",
                        named(all, one -> one.names().postWords())));
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
