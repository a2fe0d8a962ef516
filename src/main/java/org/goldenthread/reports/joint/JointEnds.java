package org.goldenthread.reports.joint;

import java.util.List;
import java.util.Set;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds reports whose shared source has changed since it was taken. */
@Component
class JointEnds implements LooseEndCheck {
    private final JointReports joint;

    JointEnds(JointReports joint) {
        this.joint = joint;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        return joint.behind(council).stream()
                .filter(one -> among == null || among.contains(one.ref()))
                .limit(most)
                .map(one -> new LooseEnd(
                        one.ref(),
                        "report-source-changed",
                        "Shared source has changed",
                        "%s holds version %d of %s, and a newer one is offered"
                                .formatted(one.ref(), one.version(), one.source()),
                        "Look at what differs and take it",
                        "/reports/" + one.ref() + "/source"))
                .toList();
    }
}
