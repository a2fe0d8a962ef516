package org.goldenthread.benefits.home;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.SavingFilter;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.benefits.profiles.Benefits;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** What a piece of work, or a priority that it delivers, is worth: the savings below it, and the benefits. */
@Component
class WorthPanel implements Panel {
    private static final int PLACE = 30;
    private static final int MOST = 12;
    private static final Set<String> KINDS = Set.of("portfolio", "programme", "strand", "project", "priority");
    private final SavingsLedger ledger;
    private final Benefits benefits;
    private final Templates templates;

    WorthPanel(SavingsLedger ledger, Benefits benefits, Templates templates) {
        this.ledger = ledger;
        this.benefits = benefits;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!KINDS.contains(thing.kind())) {
            return Optional.empty();
        }
        var filter = SavingFilter.of(thing.council()).under(thing.ref());
        var page = ledger.page(filter, new SavingsLedger.Turn(SavingsLedger.Order.PLANNED, true, null, MOST));
        var good = benefits.enabledBy(thing.ref());
        if (page.rows().isEmpty() && good.isEmpty()) {
            return Optional.empty();
        }
        var values = Map.<String, Object>of(
                "ref", thing.ref(), "page", page, "years", ledger.byYear(filter), "benefits", good);
        return Optional.of(new Shown("What it is worth", templates.content("benefits/panel", values), PLACE));
    }
}
