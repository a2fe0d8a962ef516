package org.goldenthread.reports.joint;

import java.util.Optional;
import org.goldenthread.reports.Sealed;
import org.springframework.stereotype.Component;

/** Seals the parts of a paper that are another council's source: they change there, and here with its next version. */
@Component
class BoundParts implements Sealed {
    private final JointStore store;

    BoundParts(JointStore store) {
        this.store = store;
    }

    @Override
    public Optional<String> why(String ref, String code) {
        return store.bound(ref).containsKey(code)
                ? store.find(ref)
                        .map(one ->
                                "It is shared: it is written in %s of the lead council; take its next version to change it"
                                        .formatted(one.source()))
                : Optional.empty();
    }
}
