package org.goldenthread.governance.challenge.web;

import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.scrutiny.Inquiries;
import org.goldenthread.governance.scrutiny.Inquiry;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** On the page of a challenge session: the way to its pack. */
@Component
class ChallengePanel implements Panel {
    private static final int ORDER = 5;
    private final Inquiries inquiries;
    private final Templates templates;

    ChallengePanel(Inquiries inquiries, Templates templates) {
        this.inquiries = inquiries;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        return thing.kind().equals(Inquiries.KIND)
                ? inquiries
                        .find(thing.ref())
                        .filter(one -> one.how() == Inquiry.How.CHALLENGE)
                        .map(one -> new Shown(
                                "Challenge pack",
                                templates.content("governance/challenge/panel", Map.of("ref", one.ref())),
                                ORDER))
                : Optional.empty();
    }
}
