package org.goldenthread.reports.tabled;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.effects.Effect;
import org.goldenthread.governance.effects.Effects;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.recommendations.Recommendation;
import org.goldenthread.governance.recommendations.Recommendations;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.route.Routes;
import org.goldenthread.reports.tabled.Ask.Outcome;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The door to what a meeting made of a report: each recommendation's outcome, and what follows from it. */
@Component
@Transactional
public class Outcomes {
    private static final int LONGEST = 20_000;

    /** Why an extension was needed, as delivery asks for it. */
    private static final String WAITED = "decision";

    private final Reports reports;
    private final DecisionDrafts drafts;
    private final Routes routes;
    private final AskStore store;
    private final Agendas agendas;
    private final Decisions decisions;
    private final Effects effects;
    private final Recommendations recommendations;
    private final Bodies bodies;
    private final Things things;

    Outcomes(
            Reports reports,
            DecisionDrafts drafts,
            Routes routes,
            AskStore store,
            Agendas agendas,
            Decisions decisions,
            Effects effects,
            Recommendations recommendations,
            Bodies bodies,
            Things things) {
        this.reports = reports;
        this.drafts = drafts;
        this.routes = routes;
        this.store = store;
        this.agendas = agendas;
        this.decisions = decisions;
        this.effects = effects;
        this.recommendations = recommendations;
        this.bodies = bodies;
        this.things = things;
    }

    /**
     * What came of one recommendation.
     *
     * @param amended how it reads now; only where it was agreed with changes
     * @param to the body that has to answer, as a reference, where it was referred or others are asked
     * @param effect what the decision does to the record; absent where it does nothing there
     * @param callIn whether the decision was taken by the executive and can be called in
     */
    public record Came(
            Outcome outcome,
            String amended,
            @Nullable String to,
            @Nullable Wanted effect,
            boolean callIn) {}

    /**
     * What the decision does to a record.
     *
     * @param target as a reference
     * @param effect absent where the decision only points to it
     * @param until the new day, where an extension is granted
     */
    public record Wanted(
            String target,
            @Nullable Effect effect,
            @Nullable LocalDate until) {}

    /** What an issued report recommends, in its order. */
    @Transactional(readOnly = true)
    public List<Ask> of(String report) {
        return store.of(report);
    }

    /** Why no outcome can be written down yet; nothing where it can. */
    @Transactional(readOnly = true)
    public Optional<String> notYet(Report report) {
        var meeting = routes.meeting(report);
        if (report.issued() == null) {
            return Optional.of("It is not issued yet.");
        }
        if (meeting.isEmpty()) {
            return Optional.of("It is not known for which meeting on record it was written.");
        }
        return meeting.get().state().past()
                ? Optional.empty()
                : Optional.of(meeting.get().title() + " is not said to have been held.");
    }

    /** The item of the agenda that the report came on. */
    @Transactional(readOnly = true)
    public Optional<Item> item(Report report) {
        var meeting = routes.meeting(report).map(Meeting::ref).orElse("");
        return agendas.about(report.ref()).stream()
                .filter(one -> one.ref().equals(meeting))
                .findFirst();
    }

    /** Writes down what came of recommendations that had no outcome; all of them or, where one is refused, none. */
    public Checked<List<Ask>> record(String ref, Map<Integer, Came> came) {
        var report = reports.get(ref);
        var notYet = notYet(report);
        if (notYet.isPresent()) {
            return Checked.refused("", notYet.get());
        }
        for (var ask : store.of(ref)) {
            var one = came.get(ask.position());
            if (one != null && one.outcome() != Outcome.NONE && ask.answer().open()) {
                if (record(report, ask, one) instanceof Checked.Refused<Ask.Answer>(var problems)) {
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                    return Checked.refused(problems.stream()
                            .map(problem ->
                                    new Problem(field(problem.place()) + "-" + ask.position(), problem.message()))
                            .toList());
                }
            }
        }
        return Checked.accepted(store.of(ref));
    }

    /** Beside which field it is told: what a room refuses about a day is told at the day, the rest at the effect. */
    private static String field(String place) {
        return switch (place) {
            case "amended", "to", "target", "effect" -> place;
            case "due" -> "until";
            case "stage", "reason", "decided", "granted", "baseline", "category" -> "effect";
            default -> "outcome";
        };
    }

    private Checked<Ask.Answer> record(Report report, Ask ask, Came came) {
        var meeting = routes.meeting(report).orElseThrow();
        var amended = came.amended().strip();
        if (came.outcome() == Outcome.AMENDED && (amended.length() < 3 || amended.length() > LONGEST)) {
            return Checked.refused("amended", "Enter how it reads now");
        }
        boolean asks = came.outcome() == Outcome.REFERRED
                || came.outcome().holds() && ask.verb().asksOthers();
        if (came.outcome() == Outcome.REFERRED && came.to() == null) {
            return Checked.refused("to", "Choose the body that it was referred to");
        }
        var held = came.outcome() == Outcome.AMENDED ? amended : ask.words();
        return decided(report, meeting, ask, held, came).then(decision -> {
            var to = came.to();
            return asked(report, meeting, held, asks ? to : null).then(asked -> {
                var kept = came.outcome() == Outcome.AMENDED ? amended : "";
                var answer = new Ask.Answer(came.outcome(), kept, meeting.day(), none(decision), none(asked));
                store.answer(ask.id(), answer);
                return Checked.accepted(answer);
            });
        });
    }

    private static @Nullable String none(String ref) {
        return ref.isEmpty() ? null : ref;
    }

    /** The decision that was taken, with its effect; empty for what was noted. */
    private Checked<String> decided(Report report, Meeting meeting, Ask ask, String held, Came came) {
        if (came.outcome() == Outcome.NOTED) {
            return Checked.accepted("");
        }
        return decisions
                .add(report.council(), drafts.of(report, meeting, ask, held, came))
                .then(made -> {
                    things.tie(report.ref(), made.ref(), TieKind.DECIDED_BY, "", "recommendation " + name(ask));
                    var wanted = came.effect();
                    boolean moves = came.outcome().holds() || came.outcome() == Outcome.DEFERRED;
                    return wanted == null || !moves
                            ? Checked.accepted(made.ref())
                            : affect(made, meeting.body().name(), wanted);
                });
    }

    /** A decision that waits for call-in moves nothing yet; its own page keeps what it is to move. */
    private Checked<String> affect(Decision made, String body, Wanted wanted) {
        var target = wanted.target();
        var effect = wanted.effect();
        var thing = things.find(target).filter(one -> one.council().equals(made.council()));
        if (thing.isEmpty()) {
            return Checked.refused("target", "There is nothing with the reference " + target);
        }
        if (effect != null && Effect.of(effect.words(), thing.get().kind()).isEmpty()) {
            return Checked.refused(
                    "effect", "Of " + target + " no decision " + effect.words().replace(" it", " anything"));
        }
        return decisions
                .decides(made.ref(), target, effect == null ? "decides about it" : effect.words())
                .then(tied -> effect == null || made.callIn().callable()
                        ? Checked.accepted(made.ref())
                        : effects.apply(made.ref(), target, body, new Effects.Wish(wanted.until(), WAITED, ""))
                                .then(done -> Checked.accepted(made.ref())));
    }

    private static String name(Ask ask) {
        return ask.number().isEmpty() ? String.valueOf(ask.position()) : ask.number();
    }

    /** What another body is asked to answer; empty where none is. */
    private Checked<String> asked(Report report, Meeting meeting, String held, @Nullable String to) {
        if (to == null) {
            return Checked.accepted("");
        }
        if (bodies.find(to)
                .filter(one -> one.council().equals(report.council()))
                .isEmpty()) {
            return Checked.refused("to", "Choose a body of this council");
        }
        var origin = new Recommendation.Origin(
                Recommendation.Source.REPORT, meeting.body().ref(), report.ref(), meeting.day(), to, "", null);
        return recommendations
                .add(report.council(), new Recommendations.Draft(origin, cut(held), report.lead(), null))
                .then(made -> {
                    things.tie(report.ref(), made.ref(), TieKind.BROUGHT);
                    return Checked.accepted(made.ref());
                });
    }

    private static String cut(String words) {
        return words.length() > 4000 ? words.substring(0, 4000) : words;
    }
}
