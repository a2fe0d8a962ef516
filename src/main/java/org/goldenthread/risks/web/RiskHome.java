package org.goldenthread.risks.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFilter;
import org.goldenthread.risks.RiskFilter.Order;
import org.goldenthread.risks.RiskFilter.Paging;
import org.goldenthread.risks.Risks;
import org.goldenthread.site.HomeBlock;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.springframework.stereotype.Component;

/** Risks on the home page: what is above appetite, what is escalated, and which reviews are due from the visitor. */
@Component
class RiskHome implements HomeBlock {
    private static final int ORDER = 30;
    private static final int MOST = 5;
    private final Risks risks;
    private final Templates templates;

    RiskHome(Risks risks, Templates templates) {
        this.risks = risks;
        this.templates = templates;
    }

    @Override
    public Optional<Panel.Shown> on(Visitor visitor) {
        var tally = risks.tally(visitor.council());
        if (tally.live() == 0) {
            return Optional.empty();
        }
        var live = RiskFilter.live(visitor.council());
        var worst = tally.above() == 0
                ? List.<Risk>of()
                : risks.first(live.only(RiskFilter.ABOVE_APPETITE).paged(new Paging(Order.SCORE, true, null, MOST)));
        var mine = mine(visitor, live);
        var counts = new LinkedHashMap<String, String>();
        counts.put(tally.above() + " above appetite", "/risks?only=above+appetite");
        counts.put(tally.escalated() + " escalated", "/risks?state=escalated");
        counts.put(tally.overdue() + " with an overdue review", "/risks?only=overdue");
        return Optional.of(new Panel.Shown(
                "Risks",
                templates.content(
                        "risks/home", Map.of("all", tally.live(), "counts", counts, "worst", worst, "mine", mine)),
                ORDER));
    }

    /** Overdue ones of the visitor's posts; what is due soon stands among all that is due from them. */
    private List<Risk> mine(Visitor visitor, RiskFilter live) {
        return visitor.posts().stream()
                .sorted()
                .limit(10)
                .flatMap(post -> risks
                        .first(live.ownedBy(post)
                                .only(RiskFilter.OVERDUE)
                                .paged(new Paging(Order.DUE, false, null, MOST)))
                        .stream())
                .sorted(Comparator.comparing(Risk::ref))
                .limit(MOST)
                .toList();
    }
}
