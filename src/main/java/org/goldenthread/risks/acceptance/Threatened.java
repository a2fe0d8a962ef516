package org.goldenthread.risks.acceptance;

import java.util.List;
import java.util.Set;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor.Same;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.review.Resembling;
import org.goldenthread.organisation.Named;
import org.goldenthread.risks.Risks;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of the record a paper's risk resembles, names and threatens. */
@Component
class Threatened {
    private static final Set<String> KINDS = Set.of("workstream", "priority", "project", "objective");
    private final Things things;
    private final Resembling resembling;
    private final Named named;

    Threatened(Things things, Resembling resembling, Named named) {
        this.things = things;
        this.resembling = resembling;
        this.named = named;
    }

    List<Same> alike(Proposal proposal, String council) {
        return resembling.of(proposal.title(), Risks.KIND, council);
    }

    @Nullable
    String post(Acceptance acceptance, String words) {
        return named.post(acceptance.council(), words).map(Thing::ref).orElse(null);
    }

    /** What was made of the work that the paper puts the risk under. */
    List<String> by(Proposal proposal, Acceptance acceptance) {
        return proposal.ties().stream()
                .filter(tie -> KINDS.contains(tie.kind()))
                .flatMap(tie -> acceptance.made().from(tie.kind(), tie.ref()).stream())
                .filter(ref -> things.find(ref).isPresent())
                .distinct()
                .toList();
    }

    void tie(String risk, Proposal proposal, Acceptance acceptance) {
        by(proposal, acceptance).forEach(upper -> things.tie(upper, risk, TieKind.THREATENED_BY));
    }
}
