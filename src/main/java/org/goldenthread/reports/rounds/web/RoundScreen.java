package org.goldenthread.reports.rounds.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.reports.rounds.Answer;
import org.goldenthread.reports.rounds.Answers;
import org.goldenthread.reports.rounds.Completion;
import org.goldenthread.reports.rounds.Nudge;
import org.goldenthread.reports.rounds.Nudges;
import org.goldenthread.reports.rounds.ReportingRounds;
import org.goldenthread.reports.rounds.Round;
import org.goldenthread.reports.rounds.Tally;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.Times;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the pages of a round show. */
@Component
class RoundScreen {
    private static final int LATEST = 20;
    private final ReportingRounds rounds;
    private final Answers answers;
    private final Nudges nudges;
    private final Things things;
    private final Kinds kinds;
    private final Accounts accounts;

    RoundScreen(ReportingRounds rounds, Answers answers, Nudges nudges, Things things, Kinds kinds, Accounts accounts) {
        this.rounds = rounds;
        this.answers = answers;
        this.nudges = nudges;
        this.things = things;
        this.kinds = kinds;
        this.accounts = accounts;
    }

    void fill(Round round, List<Answer> all, Visitor visitor, Model model) {
        var asked = nudges.of(round);
        model.addAttribute("head", head(round));
        model.addAttribute("round", round);
        model.addAttribute("completion", Completion.of(all));
        model.addAttribute("mine", mine(all, visitor));
        model.addAttribute("officer", visitor.may(Act.EDIT));
        model.addAttribute("steps", rounds.steps(round.ref()));
        model.addAttribute("people", accounts.names());
        model.addAttribute("nudges", asked.stream().limit(LATEST).toList());
        model.addAttribute(
                "names",
                things.titles(asked.stream().map(Nudge::post).distinct().toList()));
        model.addAttribute("today", nudges.today(round.council()));
        model.addAttribute("before", rounds.before(round).isPresent());
        model.addAttribute("draft", draft(round));
        model.addAttribute("asks", asks(round));
    }

    private static Tally mine(List<Answer> all, Visitor visitor) {
        return Tally.of(all.stream()
                .filter(one -> one.line().owner().post() != null
                        && visitor.posts().contains(one.line().owner().post()))
                .toList());
    }

    private String asks(Round round) {
        return answers.sorts().stream()
                .filter(sort -> round.head().sorts().contains(sort.code()))
                .map(Sort::many)
                .collect(Collectors.joining(", "));
    }

    /** Where a report of the round is begun, with what the round knows of it. */
    private String draft(Round round) {
        var since = rounds.before(round)
                .map(one -> one.head().days().cutoff())
                .orElse(round.period().start());
        var asked = Map.of(
                "round",
                round.ref(),
                "title",
                "Report of " + round.period().words(),
                "asAt",
                asAt(round).toString(),
                "since",
                since.toString());
        return asked.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/reports/new?", ""));
    }

    private static LocalDate asAt(Round round) {
        return round.head().days().cutoff();
    }

    ThingHead head(Round round) {
        var thing = things.get(round.ref());
        var crumbs = List.of(
                new Crumb("Reports", "/reports"), new Crumb("Rounds", "/reports/rounds"), Crumb.here(round.ref()));
        return new ThingHead(thing, kinds.of(thing.kind()), crumbs, whom(round) + lede(round), "summary");
    }

    /** Of which part of the council alone it asks. */
    private String whom(Round round) {
        var scope = round.head().scope();
        return scope == null ? "" : "Of " + things.titles(List.of(scope)).getOrDefault(scope, scope) + " only. ";
    }

    private static String lede(Round round) {
        var days = round.head().days();
        return "%s. Data as at %s; owners answer by %s; signed off by %s."
                .formatted(
                        round.period().words(),
                        Times.day(days.cutoff()),
                        Times.day(days.due()),
                        Times.day(days.signoff()));
    }
}
