package org.goldenthread.benefits.owed;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.Confidence;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.SavingFilter;
import org.goldenthread.benefits.SavingState;
import org.goldenthread.benefits.forecasts.SavingForecasts;
import org.goldenthread.benefits.forecasts.SavingForecasts.Expected;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Templates;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Outcome;
import org.goldenthread.site.updates.Owing;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.site.updates.Term;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines of the savings ledger whose forecast of this year is a month old, among everything that their owner owes. */
@Component
class ForecastsOwed implements Owing {
    static final Sort SORT = new Sort("forecast", "savings forecast", "savings forecasts", "Savings to forecast", 60);
    private static final int MONTH = 31;
    private static final int WEEK = 7;
    private static final int PATIENCE = 14;
    private final SavingForecasts forecasts;
    private final Templates templates;
    private final Clock clock;

    ForecastsOwed(SavingForecasts forecasts, Templates templates, Clock clock) {
        this.forecasts = forecasts;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Sort sort() {
        return SORT;
    }

    @Override
    public List<Duty> owed(Visitor visitor, Set<String> posts) {
        return posts.stream()
                .sorted()
                .flatMap(post -> lines(visitor.council(), post).stream())
                .flatMap(line -> asked(line).stream().map(term -> duty(line, term)))
                .toList();
    }

    private List<Expected> lines(String council, String owner) {
        return forecasts.of(SavingFilter.of(council).in(year()).ownedBy(owner)).stream()
                .filter(line -> line.saving().state() != SavingState.DELIVERED)
                .toList();
    }

    private int year() {
        return Period.financialYearOf(LocalDate.now(clock));
    }

    /** A month after it was last looked at; at once where nobody has said anything of this year. */
    private Optional<Term> asked(Expected line) {
        var recorded = line.recorded();
        if (recorded == null) {
            return Optional.of(Term.OPEN);
        }
        var asked = recorded.recorded().atZone(clock.getZone()).toLocalDate().plusDays(MONTH);
        return asked.isAfter(LocalDate.now(clock).plusDays(WEEK))
                ? Optional.empty()
                : Optional.of(new Term(asked, asked.plusDays(PATIENCE)));
    }

    private Duty duty(Expected line, Term term) {
        var forecast = line.amounts().forecast();
        return new Duty(
                line.saving().ref(),
                what(line.saving()),
                term,
                forecast == null ? "" : forecast.words(),
                line.saving().thing().owner(),
                form(line, typed(line), List.of()));
    }

    private Duty.What what(Saving saving) {
        return new Duty.What(saving.ref(), saving.title(), LineYear.words(year()), "/benefits/savings/" + saving.ref());
    }

    private static Typed typed(Expected line) {
        return Typed.of(Map.of(
                "forecast", written(line.amounts().forecast()),
                "delivered", written(line.amounts().delivered()),
                "confidence", line.saving().confidence().code()));
    }

    private static String written(@Nullable Money money) {
        return money == null ? "" : money.typed();
    }

    private Content form(Expected line, Typed typed, List<Problem> problems) {
        var confidences = Arrays.stream(Confidence.values())
                .map(one -> new Choice(one.code(), one.words()))
                .toList();
        return templates.content(
                "benefits/forecast-fields",
                Map.of("line", line, "typed", typed, "confidences", confidences, "problems", problems));
    }

    @Override
    public Outcome send(Visitor visitor, String key, Map<String, String> sent) {
        var line = forecasts.of(key, year());
        if (!line.saving().council().equals(visitor.council())) {
            throw new NotHere(key);
        }
        if (!visitor.mayChange(line.saving().thing().owner())) {
            throw new NotAllowed("You may read " + key + " but not forecast it");
        }
        var typed = Typed.of(sent);
        var problems = new ArrayList<Problem>();
        var given = given(key, typed, problems);
        var saved = problems.isEmpty()
                ? forecasts.give(year(), List.of(given), new SavingForecasts.Why(typed.text("why"), true))
                : Checked.<Integer>refused(problems);
        return switch (saved) {
            case Checked.Accepted<Integer> done -> {
                var forecast = given.forecast();
                yield new Outcome.Done(
                        what(line.saving()), forecast == null ? "No forecast" : "Forecast " + forecast.words());
            }
            case Checked.Refused<Integer>(List<Problem> refused) -> again(line, typed, refused);
        };
    }

    private static SavingForecasts.Given given(String ref, Typed typed, List<Problem> problems) {
        var seen = typed.text("seen");
        return new SavingForecasts.Given(
                ref,
                seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0,
                money(typed, "forecast", problems),
                money(typed, "delivered", problems),
                Confidence.ofCode(typed.text("confidence")));
    }

    private static @Nullable Money money(Typed typed, String name, List<Problem> problems) {
        if (!typed.has(name)) {
            return null;
        }
        return switch (Money.read(typed.text(name))) {
            case Checked.Accepted<Money>(Money money) -> money;
            case Checked.Refused<Money> no -> {
                no.problems().forEach(one -> problems.add(new Problem(name, one.message())));
                yield null;
            }
        };
    }

    private Outcome again(Expected line, Typed typed, List<Problem> problems) {
        var ref = line.saving().ref();
        var placed = problems.stream()
                .map(one -> new Problem(
                        Stream.of("delivered", "why")
                                        .filter(one.place()::equals)
                                        .findFirst()
                                        .orElse("forecast")
                                + "-" + ref,
                        one.message()))
                .toList();
        return new Outcome.Again(what(line.saving()), placed, form(line, typed, placed));
    }
}
