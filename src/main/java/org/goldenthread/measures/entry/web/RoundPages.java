package org.goldenthread.measures.entry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.entry.Due;
import org.goldenthread.measures.entry.round.Insider;
import org.goldenthread.measures.entry.round.Rounds;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reporting calendar: departments by quarters, with what is in and what is late. */
@Controller
class RoundPages {
    private static final int YEARS = 5;
    private final Rounds rounds;
    private final Due due;
    private final Clock clock;

    RoundPages(Rounds rounds, Due due, Clock clock) {
        this.rounds = rounds;
        this.due = due;
        this.clock = clock;
    }

    @GetMapping("/measures/round")
    @May(Act.SEE)
    String round(
            Visitor visitor,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String tag,
            Model model) {
        Insider.only(visitor);
        int now = Period.financialYearOf(LocalDate.now(clock));
        int chosen = year.matches("20\\d\\d") ? Integer.parseInt(year) : now;
        var years = IntStream.range(0, YEARS)
                .mapToObj(ago -> new Choice(
                        String.valueOf(now - ago),
                        Period.financialYear(now - ago).words()))
                .toList();
        model.addAttribute(
                "view",
                new RoundView(
                        new RoundView.Asked(String.valueOf(chosen), years, tag, tags(visitor)),
                        rounds.quarters(chosen),
                        rounds.of(visitor.council(), chosen, tag)));
        return "measures/round";
    }

    private List<Choice> tags(Visitor visitor) {
        var choices = new ArrayList<>(List.of(new Choice("", "All measures")));
        due.entered(visitor.council()).stream()
                .flatMap(one -> one.tags().stream())
                .distinct()
                .sorted()
                .map(one -> new Choice(one, one))
                .forEach(choices::add);
        return choices;
    }
}
