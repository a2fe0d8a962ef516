package org.goldenthread.intake.web;

import java.time.ZoneId;
import java.util.List;
import org.goldenthread.intake.review.BroughtPaper;
import org.goldenthread.intake.review.CountedPaper;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The papers of a council as a list: what waits for review comes with its count. */
@Component
class PaperList {
    private static final List<Column<CountedPaper>> COLUMNS = List.of(
            Column.of("title", "Paper", PaperList::title),
            Column.of("from", "From", one -> Cell.text(one.paper().head().organisation())),
            Column.of("date", "Dated", one -> Cell.text(one.paper().head().date())),
            Column.of("state", "Review", one -> Cell.status(state(one))),
            Column.of("waiting", "Waiting", one -> Cell.number(one.waiting())),
            Column.of("taken", "Accepted", one -> Cell.number(one.taken())),
            Column.of("out", "Left out", one -> Cell.number(one.leftOut())),
            Column.of(
                    "brought",
                    "Brought in",
                    one -> Cell.day(
                            one.paper().brought().atZone(ZoneId.systemDefault()).toLocalDate())));
    private final Papers papers;
    private final Spreadsheets spreadsheets;

    PaperList(Papers papers, Spreadsheets spreadsheets) {
        this.papers = papers;
        this.spreadsheets = spreadsheets;
    }

    Listing<CountedPaper> of(String council, ListRequest request) {
        var words = request.filter("q");
        var before = request.after() == null ? Long.MAX_VALUE : number(request.after());
        var found = papers.list(council, words, before, request.size() + 1);
        var shown = found.subList(0, Math.min(found.size(), request.size()));
        var next = found.size() > shown.size()
                ? Long.toString(shown.getLast().paper().id())
                : null;
        return new Listing<>(
                request,
                "papers",
                COLUMNS,
                shown,
                List.of(Filter.words(request)),
                papers.count(council, words),
                next,
                "No paper has been brought in yet. Choose an audit letter, an improvement plan or a programme report"
                        + " above: what it tells becomes findings, priorities and workstreams for you to review.");
    }

    ResponseEntity<?> file(String council, ListRequest request) {
        return spreadsheets.file(of(council, request), "papers");
    }

    private static long number(String key) {
        return key.matches("\\d{1,18}") ? Long.parseLong(key) : Long.MAX_VALUE;
    }

    private static Cell title(CountedPaper one) {
        BroughtPaper paper = one.paper();
        return Cell.link(paper.head().title(), "/intake/papers/" + paper.ref(), paper.name());
    }

    private static State state(CountedPaper one) {
        if (one.paper().undone() != null && one.taken() == 0) {
            return new State("taken back", Tone.NONE);
        }
        if (one.waiting() == 0) {
            return new State("reviewed", Tone.DONE);
        }
        return one.taken() + one.leftOut() == 0
                ? new State("to review", Tone.WARNING)
                : new State("under review", Tone.WARNING);
    }
}
