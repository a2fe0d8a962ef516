package org.goldenthread.risks.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.delivery.raid.RaidEntry;
import org.goldenthread.delivery.raid.RaidEntry.Type;
import org.goldenthread.delivery.raid.RaidSource;
import org.goldenthread.risks.RiskFilter;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.risks.web.RiskList.Row;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.Tie;
import org.goldenthread.thread.TieKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Risks in the log of a programme: those of its registers, and those that threaten something in it. */
@Component
class RisksInRaid implements RaidSource {
    private final Risks risks;
    private final Registers registers;
    private final RiskList list;
    private final Things things;

    RisksInRaid(Risks risks, Registers registers, RiskList list, Things things) {
        this.risks = risks;
        this.registers = registers;
        this.list = list;
        this.things = things;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RaidEntry> open(String council, Set<String> inside) {
        var paging = new RiskFilter.Paging(RiskFilter.Order.SCORE, true, null, ListRequest.MOST);
        var found = risks.list(RiskFilter.live(council).paged(paging)).rows();
        return list.rows(found, registers.all(council)).stream()
                .filter(within(inside))
                .map(RisksInRaid::entry)
                .toList();
    }

    private Predicate<Row> within(Set<String> inside) {
        if (inside.isEmpty()) {
            return row -> true;
        }
        var threatening = new HashSet<String>();
        things.ties(inside).stream()
                .filter(tie -> tie.kind() == TieKind.THREATENED_BY)
                .map(Tie::lower)
                .forEach(threatening::add);
        return row -> threatening.contains(row.risk().ref())
                || inside.contains(Objects.requireNonNullElse(row.register().about(), ""));
    }

    private static RaidEntry entry(Row row) {
        var risk = row.risk();
        var now = risk.current();
        return new RaidEntry(
                Type.RISK,
                risk.ref(),
                risk.title(),
                "/risks/" + risk.ref(),
                row.register().name(),
                now == null ? "" : now.mark().words(),
                risk.state(),
                row.owner(),
                risk.standing().due(),
                risk.words().consequence());
    }
}
