package org.goldenthread.reports.api;

import java.util.List;
import java.util.Optional;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.publishing.Told;
import org.goldenthread.reports.rounds.Answers;
import org.goldenthread.reports.rounds.Comparison;
import org.goldenthread.reports.rounds.Completion;
import org.goldenthread.reports.rounds.ReportingRounds;
import org.goldenthread.reports.rounds.Round;
import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reporting rounds for other programs, through the doors that the pages use. The names are a promise. */
@RestController
@May(Act.SEE)
class RoundApi {
    private final ReportingRounds rounds;
    private final Answers answers;

    RoundApi(ReportingRounds rounds, Answers answers) {
        this.rounds = rounds;
        this.answers = answers;
    }

    @GetMapping("/reports/api/rounds")
    @Told(
            value = "The reporting rounds of the council, the latest period first.",
            filters = "state: planned, open, closed or cancelled")
    List<RoundWords.Listed> rounds(Visitor visitor, ListRequest request) {
        var state = request.filter("state");
        return rounds.all(visitor.council()).stream()
                .filter(one -> state.isEmpty() || one.state().code().equals(state))
                .map(RoundWords::of)
                .toList();
    }

    @GetMapping("/reports/api/rounds/{ref:[A-Z]+-[0-9]+}")
    @Told("One round with how many of its lines are answered, by service and by post, and what was done with it.")
    RoundWords.Whole round(@PathVariable String ref) {
        var round = rounds.get(ref);
        var completion = Completion.of(answers.of(round));
        return new RoundWords.Whole(
                RoundWords.of(round),
                RoundWords.of(completion.all()),
                completion.services().stream().map(RoundWords::of).toList(),
                completion.posts().stream().map(RoundWords::of).toList(),
                rounds.steps(ref).stream().map(RoundWords::of).toList());
    }

    @GetMapping("/reports/api/rounds/{ref:[A-Z]+-[0-9]+}/lines")
    @Told(
            value = "Every line of a round with its answer: of an open one as it stands now, of a closed one as it was"
                    + " closed.",
            filters = {
                "standing: done, late, owed, overdue or excused",
                "sort: of one kind, such as figure",
                "service: of one service by its reference",
                "post: owed by one post, such as POST-4"
            })
    List<RoundWords.Line> lines(@PathVariable String ref, ListRequest request) {
        return answers.of(rounds.get(ref)).stream()
                .filter(one -> is(request.filter("standing"), one.standing().code()))
                .filter(one -> is(request.filter("sort"), one.line().sort()))
                .filter(one -> is(request.filter("service"), one.line().owner().service()))
                .filter(one -> is(request.filter("post"), one.line().owner().post()))
                .map(RoundWords::of)
                .toList();
    }

    private static boolean is(String wanted, @Nullable String value) {
        return wanted.isEmpty() || wanted.equals(value);
    }

    @GetMapping("/reports/api/rounds/{ref:[A-Z]+-[0-9]+}/changes")
    @Told(
            value = "What changed from another round to this one, unchanged lines too.",
            filters = "before: the other round; the closed one before this of the same length otherwise")
    RoundWords.Changes changes(@PathVariable String ref, ListRequest request) {
        var after = rounds.get(ref);
        var named = request.filter("before");
        Optional<Round> before = named.isEmpty()
                ? rounds.before(after)
                : rounds.find(named).filter(one -> one.council().equals(after.council()));
        if (before.isEmpty() && !named.isEmpty()) {
            throw new NotHere(named);
        }
        return before.map(one -> new RoundWords.Changes(
                        one.ref(),
                        Comparison.of(answers.of(one), answers.of(after)).changes().stream()
                                .map(RoundWords::of)
                                .toList()))
                .orElseGet(() -> new RoundWords.Changes(null, List.of()));
    }
}
