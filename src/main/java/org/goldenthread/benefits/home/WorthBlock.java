package org.goldenthread.benefits.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.Requirements;
import org.goldenthread.benefits.SavingFilter;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.benefits.claims.Claims;
import org.goldenthread.benefits.claims.Overlap;
import org.goldenthread.benefits.dates.DateRisks;
import org.goldenthread.site.HomeBlock;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;

/** Savings on the home page: the gap of the year, what is not verified, what is at risk, what is claimed twice. */
@Component
class WorthBlock implements HomeBlock {
    private static final int PLACE = 22;
    private final SavingsLedger ledger;
    private final Requirements requirements;
    private final Claims claims;
    private final DateRisks dates;
    private final Templates templates;
    private final Clock clock;

    WorthBlock(
            SavingsLedger ledger,
            Requirements requirements,
            Claims claims,
            DateRisks dates,
            Templates templates,
            Clock clock) {
        this.ledger = ledger;
        this.requirements = requirements;
        this.claims = claims;
        this.dates = dates;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<Panel.Shown> on(Visitor visitor) {
        var council = visitor.council();
        int year = Period.financialYearOf(LocalDate.now(clock));
        var sum = ledger.total(SavingFilter.of(council).in(year));
        var required = requirements.byYear(council).get(year);
        if (required == null && sum.counts().lines() == 0) {
            return Optional.empty();
        }
        var values = new HashMap<String, Object>(Map.of(
                "year",
                LineYear.words(year),
                "sum",
                sum,
                "late",
                dates.of(council).byYear().getOrDefault(year, Money.ZERO),
                "twice",
                claims.overlaps(council).stream().filter(Overlap::open).count()));
        if (required != null) {
            values.put("required", required);
        }
        return Optional.of(new Panel.Shown("Savings", templates.content("benefits/home", values), PLACE));
    }

    @Override
    public boolean narrow() {
        return true;
    }
}
