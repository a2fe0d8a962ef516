package org.goldenthread.delivery.recovery;

import java.util.List;
import java.util.Set;
import org.goldenthread.delivery.recovery.Recovery.State;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds measures that require an improvement plan and have none. */
@Component
class RecoveryEnds implements LooseEndCheck {
    private final Recoveries recoveries;

    RecoveryEnds(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var all = recoveries.of(council).stream()
                .filter(one -> one.state() == State.REQUIRED)
                .filter(one -> among == null || among.contains(one.measure()))
                .limit(most)
                .toList();
        var names = recoveries.names(all);
        return all.stream()
                .map(one -> new LooseEnd(
                        one.measure(),
                        "plan-required",
                        "Plan required",
                        "“%s” is %s and has no improvement plan"
                                .formatted(names.getOrDefault(one.measure(), one.measure()), one.because()),
                        "Begin the plan, choose the project that is it, or say why none is needed",
                        "/delivery/recovery"))
                .toList();
    }
}
