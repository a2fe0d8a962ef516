package org.goldenthread.risks.escalation;

import java.util.List;
import java.util.Set;
import org.goldenthread.risks.RiskState.Move;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds risks that the rules would have one register up, and nobody has decided. */
@Component
class EscalationEnds implements LooseEndCheck {
    private final Escalations escalations;

    EscalationEnds(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        return escalations.upwards(council, among, most).stream()
                .filter(one -> one.move() == Move.ESCALATE)
                .map(one -> new LooseEnd(
                        one.risk().ref(),
                        "risk-to-escalate",
                        "To escalate",
                        "“%s” belongs in %s: %s"
                                .formatted(one.risk().title(), one.to().name(), one.words()),
                        "Escalate it, or say why it stays",
                        "/risks/" + one.risk().ref() + "/move?move=escalate"))
                .toList();
    }
}
