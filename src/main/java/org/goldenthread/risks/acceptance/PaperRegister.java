package org.goldenthread.risks.acceptance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.RegisterLevel;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.site.list.Filter.Choice;
import org.springframework.stereotype.Component;

/** The register that a paper's risk is written into. */
@Component
class PaperRegister {
    private static final String KEY = "register:";
    private final Registers registers;

    PaperRegister(Registers registers) {
        this.registers = registers;
    }

    List<Choice> choices(String council) {
        return registers.open(council).stream()
                .map(one -> new Choice(KEY + one.id(), one.label()))
                .toList();
    }

    /**
     * As the reviewer chose; else that of the strand, project or plan which the paper puts the risk under; else the
     * corporate one, where there is just one. What could be two is none.
     */
    Optional<Register> of(Proposal proposal, Acceptance acceptance) {
        var open = registers.open(acceptance.council());
        var chosen = proposal.said(Proposal.PART_OF);
        if (!chosen.isEmpty()) {
            return open.stream().filter(one -> chosen.equals(KEY + one.id())).findFirst();
        }
        var about = proposal.ties().stream()
                .flatMap(tie -> acceptance.made().from(tie.kind(), tie.ref()).stream())
                .toList();
        var near = open.stream()
                .filter(one -> one.about() != null && about.contains(one.about()))
                .min(Comparator.comparing(Register::level));
        return near.isPresent() ? near : only(open);
    }

    private static Optional<Register> only(List<Register> open) {
        var corporate = open.stream()
                .filter(one -> one.level() == RegisterLevel.CORPORATE)
                .toList();
        var found = corporate.isEmpty() ? open : corporate;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
