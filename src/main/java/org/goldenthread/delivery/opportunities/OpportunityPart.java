package org.goldenthread.delivery.opportunities;

import java.nio.file.Path;
import java.util.Set;
import org.goldenthread.delivery.opportunities.Opportunity.Decision;
import org.goldenthread.delivery.packs.RegisterRows;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The opportunities of a pack: a row for each undertaking that one concerns. */
@Component
class OpportunityPart implements PackPart {
    private final RegisterRows rows;
    private final Opportunities opportunities;

    OpportunityPart(RegisterRows rows, Opportunities opportunities) {
        this.rows = rows;
        this.opportunities = opportunities;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("opportunities.csv");
    }

    @Override
    public int order() {
        return 76;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return rows.load(
                council,
                file,
                Set.of("of", "title"),
                entry -> entry.about().then(about -> {
                    var typed = entry.typed();
                    var known = rows.titled("opportunity", council, typed.text("title"));
                    return known != null
                            ? opportunities.concern(known.ref(), about.ref())
                            : opportunities
                                    .add(council, about.ref(), OpportunityPages.read(typed))
                                    .then(one -> decided(one, typed));
                }));
    }

    private Checked<Opportunity> decided(Opportunity one, Typed typed) {
        return typed.has("life")
                ? opportunities.decide(
                        one.ref(),
                        rows.version(one.ref()),
                        typed.text("life"),
                        new Decision(typed.text("decision"), typed.day("decided")))
                : Checked.accepted(one);
    }
}
