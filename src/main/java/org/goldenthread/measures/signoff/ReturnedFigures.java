package org.goldenthread.measures.signoff;

import java.util.Collection;
import java.util.List;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.entry.Returned;
import org.springframework.stereotype.Component;

/** Tells whoever enters figures which of them were returned, and why. */
@Component
class ReturnedFigures implements Returned {
    private final SignOffs signOffs;

    ReturnedFigures(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    @Override
    public List<Remark> of(String council, Collection<Measure> measures) {
        return signOffs.of(council, measures).stream()
                .filter(one -> one.phase() == Phase.RETURNED)
                .flatMap(one -> one.figures().stream()
                        .map(figure ->
                                new Remark(figure.slot(), one.done().getLast().reason())))
                .toList();
    }
}
