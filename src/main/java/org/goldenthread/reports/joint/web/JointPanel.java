package org.goldenthread.reports.joint.web;

import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.joint.Joint;
import org.goldenthread.reports.joint.JointReports;
import org.goldenthread.reports.joint.Offer;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** On the page of a report that councils share: which source it is made of, and whether a newer version is offered. */
@Component
class JointPanel implements Panel {
    private static final int ORDER = 3;
    private final JointReports joint;
    private final Templates templates;

    JointPanel(JointReports joint, Templates templates) {
        this.joint = joint;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!thing.kind().equals(Reports.KIND) || !visitor.may(Act.CONTRIBUTE)) {
            return Optional.empty();
        }
        return joint.of(thing.ref()).flatMap(one -> joint.latest(one.source()).map(latest -> shown(one, latest)));
    }

    private Shown shown(Joint one, Offer latest) {
        var content = templates.content(
                "reports/joint/panel",
                Map.of(
                        "joint",
                        one,
                        "latest",
                        latest,
                        "lead",
                        joint.called(latest.council()),
                        "partners",
                        joint.partners(one.source()).stream().map(joint::called).toList()));
        return new Shown("Shared with other councils", content, ORDER);
    }
}
