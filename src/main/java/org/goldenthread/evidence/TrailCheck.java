package org.goldenthread.evidence;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for proving the trail: recomputes every council's chain of hashes from its first row to its last. */
@Component
public class TrailCheck {
    private final TrailStore store;

    TrailCheck(TrailStore store) {
        this.store = store;
    }

    /** A break in a chain. @param place where, counted from 1 */
    public record Fault(long place, String words) {}

    /**
     * What was found in one council's chain.
     *
     * @param council its code, or * for what belongs to the installation
     * @param rows how many rows the chain should have
     * @param end the hash of the last row: written down elsewhere, it proves later that nothing was rewritten
     * @param faults in the order of their places; empty when the chain is whole
     */
    public record Verdict(String council, long rows, String end, List<Fault> faults) {
        public Verdict {
            faults = List.copyOf(faults);
        }

        public boolean whole() {
            return faults.isEmpty();
        }
    }

    /** Checks the chain of every council of the installation. */
    @Transactional(readOnly = true)
    public List<Verdict> check() {
        return store.heads().stream()
                .map(head -> new Verdict(head.council(), head.places(), head.hash(), store.faults(head.council())))
                .toList();
    }
}
