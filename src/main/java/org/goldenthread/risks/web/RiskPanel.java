package org.goldenthread.risks.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.risks.RiskFilter;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.RegisterLevel;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** What threatens a thing, on the thing's own page, with the registers that belong to it. */
@Component
class RiskPanel implements Panel {
    private static final int ORDER = 40;
    private static final int MOST = 12;
    private static final Set<String> THREATENED = Set.of(
            "plan", "priority", "workstream", "measure", "portfolio", "programme", "strand", "project", "benefit");
    private final Risks risks;
    private final Registers registers;
    private final Templates templates;

    RiskPanel(Risks risks, Registers registers, Templates templates) {
        this.risks = risks;
        this.registers = registers;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        var all = registers.all(thing.council());
        if (thing.kind().equals(Risks.KIND) || all.isEmpty()) {
            return Optional.empty();
        }
        var paging = new RiskFilter.Paging(RiskFilter.Order.SCORE, true, null, MOST);
        var found = risks.list(
                RiskFilter.live(thing.council()).threatening(thing.ref()).paged(paging));
        var own = all.stream().filter(one -> thing.ref().equals(one.about())).toList();
        boolean may = visitor.may(Act.EDIT) && THREATENED.contains(thing.kind());
        if (found.rows().isEmpty() && own.isEmpty() && !may) {
            return Optional.empty();
        }
        var content = templates.content(
                "risks/panel",
                Map.of(
                        "ref",
                        thing.ref(),
                        "risks",
                        found.rows(),
                        "total",
                        found.total(),
                        "registers",
                        own,
                        "add",
                        may ? add(thing, own) : "",
                        "open",
                        may && own.isEmpty() ? open(thing) : ""));
        return Optional.of(new Shown("Risks", content, ORDER));
    }

    private static String add(Thing thing, List<Register> own) {
        return "/risks/new?threatens=" + thing.ref()
                + (own.isEmpty() ? "" : "&register=" + own.getFirst().id());
    }

    /** Where a register of its own would be opened; empty for kinds that have none. */
    private static String open(Thing thing) {
        for (var level : RegisterLevel.values()) {
            if (level.about().equals(thing.kind())) {
                return "/risks/registers/new?level=" + level.code() + "&about=" + thing.ref();
            }
        }
        return "";
    }
}
