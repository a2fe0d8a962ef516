package org.goldenthread.delivery.owed;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.UndertakingFilter;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.delivery.updates.ProgressUpdates;
import org.goldenthread.delivery.updates.Update;
import org.goldenthread.delivery.updates.Update.Words;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Templates;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Outcome;
import org.goldenthread.site.updates.Owing;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.site.updates.Term;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** What the month brought, to be written for each live undertaking, among everything that its owner owes. */
@Component
class UpdatesOwed implements Owing {
    static final Sort SORT = new Sort("month", "monthly update", "monthly updates", "Updates of the month", 35);
    private static final int MOST = 100;
    private static final int WEEK = 7;
    private final Undertakings undertakings;
    private final ProgressUpdates updates;
    private final Templates templates;
    private final Clock clock;

    UpdatesOwed(Undertakings undertakings, ProgressUpdates updates, Templates templates, Clock clock) {
        this.undertakings = undertakings;
        this.updates = updates;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Sort sort() {
        return SORT;
    }

    /** From a week before the month ends until its days of grace are over. */
    @Override
    public List<Duty> owed(Visitor visitor, Set<String> posts) {
        var period = updates.current();
        if (LocalDate.now(clock).isBefore(period.end().minusDays(WEEK))) {
            return List.of();
        }
        var live = posts.stream()
                .sorted()
                .flatMap(post -> live(visitor.council(), post))
                .toList();
        var refs = live.stream().map(Undertaking::ref).toList();
        var written = updates.written(refs, period);
        var before = updates.written(refs, period.previous());
        return live.stream()
                .filter(one -> !written.containsKey(one.ref()))
                .map(one -> duty(one, period, before.get(one.ref())))
                .toList();
    }

    private Stream<Undertaking> live(String council, String post) {
        var filter = new UndertakingFilter(council, "", "", Stage.LIVE.code(), "", post, "");
        return undertakings.list(filter, UndertakingFilter.Paging.first(MOST)).rows().stream();
    }

    private Duty duty(Undertaking one, Period period, @org.jspecify.annotations.Nullable Update before) {
        var next = before == null ? "" : before.words().next();
        return new Duty(
                one.ref(),
                what(one, period),
                Term.by(ProgressUpdates.closes(period)),
                next,
                one.owner(),
                form(one, next, Typed.of(Map.of("month", period.start().toString())), List.of()));
    }

    private static Duty.What what(Undertaking one, Period period) {
        return new Duty.What(
                one.ref(), one.title(), period.words(), "/delivery/undertakings/" + one.ref() + "/updates");
    }

    private String version(String ref, Period period) {
        return String.valueOf(updates.of(ref, period).map(Update::version).orElse(0));
    }

    private Content form(Undertaking one, String next, Typed typed, List<Problem> problems) {
        return templates.content(
                "delivery/month-fields", Map.of("one", one, "before", next, "typed", typed, "problems", problems));
    }

    @Override
    public Outcome send(Visitor visitor, String key, Map<String, String> sent) {
        var one = undertakings.get(key);
        if (!one.council().equals(visitor.council())) {
            throw new NotHere(key);
        }
        if (!visitor.mayChange(one.owner())) {
            throw new NotAllowed("You may read " + key + " but not write its update");
        }
        var typed = Typed.of(sent);
        var period = updates.month(typed);
        var words = new Words(typed.text("done"), typed.text("next"), typed.text("decisions"), typed.text("help"));
        return switch (updates.write(key, period, typed.number("version"), words)) {
            case Checked.Accepted<Update>(Update written) ->
                new Outcome.Done(what(one, period), written.words().done());
            case Checked.Refused<Update>(List<Problem> problems) -> {
                var placed = problems.stream()
                        .map(problem -> new Problem(problem.place() + "-" + key, problem.message()))
                        .toList();
                yield new Outcome.Again(
                        what(one, period),
                        placed,
                        form(one, typed.get("before"), typed.with("version", version(key, period)), placed));
            }
        };
    }
}
