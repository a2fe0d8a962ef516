package org.goldenthread.reports.rounds.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.reports.rounds.Answers;
import org.goldenthread.reports.rounds.Cadence;
import org.goldenthread.reports.rounds.Round;
import org.goldenthread.reports.rounds.scope.Scopes;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a person types of a round, and what they choose from. */
@Component
class RoundForm {
    static final String[] DAYS = {"cutoff", "due", "signoff"};
    private static final int AROUND = 4;
    private final Answers answers;
    private final Cadence cadence;
    private final Scopes scopes;
    private final Clock clock;

    RoundForm(Answers answers, Cadence cadence, Scopes scopes, Clock clock) {
        this.answers = answers;
        this.cadence = cadence;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** What was typed; days that were left open are those of the council's usual rhythm. */
    Round.Head head(String council, Typed typed) {
        var period = period(typed.text("period"));
        var usual = cadence.days(council, period);
        var days = new Round.Days(
                or(typed.day("cutoff"), usual.cutoff()),
                or(typed.day("due"), usual.due()),
                or(typed.day("signoff"), usual.signoff()));
        var sorts = answers.sorts().stream()
                .map(Sort::code)
                .filter(code -> typed.has("sort-" + code))
                .toList();
        var title = typed.has("title") ? typed.text("title") : Cadence.title(period);
        return new Round.Head(title, period, days, sorts, typed.reference("scope"));
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
        return Objects.requireNonNullElse(day, otherwise);
    }

    private Period last(int months) {
        var today = LocalDate.now(clock);
        var year = Period.financialYear(Period.financialYearOf(today)).start();
        var running = Period.ofMonths(year, months);
        while (!running.end().isAfter(today.minusDays(1))) {
            running = running.next();
        }
        return running.previous();
    }

    private Period period(String words) {
        return choices(last(3).start()).stream()
                .filter(one -> code(one).equals(words))
                .findFirst()
                .orElseGet(() -> read(words));
    }

    /** What a page wrote by itself; anything else is the last quarter. */
    private Period read(String words) {
        var parts = words.split("/", -1);
        try {
            return parts.length == 2 && List.of("1", "3", "6", "12").contains(parts[1])
                    ? Period.ofMonths(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]))
                    : last(3);
        } catch (java.time.DateTimeException noDay) {
            return last(3);
        }
    }

    private static String code(Period period) {
        return period.start() + "/" + period.months();
    }

    private List<Period> choices(LocalDate any) {
        var found = new ArrayList<Period>();
        for (int months : new int[] {3, 1, 6, 12}) {
            var last = last(months);
            IntStream.rangeClosed(-AROUND, AROUND).mapToObj(last::shift).forEach(found::add);
        }
        return found;
    }

    static Map<String, String> values(Round round) {
        var head = round.head();
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(round.version()));
        values.put("title", head.title());
        values.put("period", code(head.period()));
        values.put("cutoff", head.days().cutoff().toString());
        values.put("due", head.days().due().toString());
        values.put("signoff", head.days().signoff().toString());
        values.put("scope", head.scope() == null ? "" : head.scope());
        head.sorts().forEach(sort -> values.put("sort-" + sort, "yes"));
        return values;
    }

    /** A new one begins with everything asked of the last quarter. */
    Map<String, String> blank() {
        var values = new HashMap<String, String>();
        values.put("period", code(last(3)));
        answers.sorts().forEach(sort -> values.put("sort-" + sort.code(), "yes"));
        return values;
    }

    void fill(String council, Typed typed, Model model) {
        var chosen = period(typed.text("period"));
        var periods = Stream.concat(choices(chosen.start()).stream(), Stream.of(chosen))
                .distinct()
                .map(one -> new Choice(code(one), one.words()))
                .toList();
        model.addAttribute("typed", typed);
        model.addAttribute("periods", periods);
        model.addAttribute("scopes", scopes.choices(council, typed.reference("scope")));
        model.addAttribute("sorts", answers.sorts());
    }
}
