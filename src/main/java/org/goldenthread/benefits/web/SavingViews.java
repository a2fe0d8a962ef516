package org.goldenthread.benefits.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.access.Accounts;
import org.goldenthread.benefits.LineYears;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.Savings;
import org.goldenthread.benefits.claims.Claims;
import org.goldenthread.benefits.dates.DateRisks;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;

/** Puts together what the page of a line shows. */
@Component
class SavingViews {
    private final Savings savings;
    private final LineYears years;
    private final Claims claims;
    private final DateRisks dates;
    private final Things things;
    private final Accounts accounts;
    private final Clock clock;

    SavingViews(
            Savings savings,
            LineYears years,
            Claims claims,
            DateRisks dates,
            Things things,
            Accounts accounts,
            Clock clock) {
        this.savings = savings;
        this.years = years;
        this.claims = claims;
        this.dates = dates;
        this.things = things;
        this.accounts = accounts;
        this.clock = clock;
    }

    SavingView of(Saving saving) {
        var ref = saving.ref();
        var history = years.history(ref);
        var now = history.stream().filter(one -> one.ended() == null).toList();
        var named = Stream.concat(
                Stream.of(
                                saving.origin().project(),
                                saving.thing().owner(),
                                saving.thing().service(),
                                saving.replacement())
                        .filter(java.util.Objects::nonNull)
                        .map(String::valueOf),
                now.stream()
                        .flatMap(one -> Stream.ofNullable(one.is().verified()).map(proof -> proof.post())));
        return new SavingView(
                Period.financialYearOf(LocalDate.now(clock)),
                saving,
                now,
                new SavingView.Past(history, savings.moves(ref), accounts.names()),
                new SavingView.Beside(
                        claims.of(ref), claims.overlaps(saving), dates.of(saving.thing()), savings.replacedBy(ref)),
                things.tiedTo(ref),
                things.titles(List.copyOf(named.distinct().toList())));
    }
}
