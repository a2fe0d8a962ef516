package org.goldenthread.plan.papers;

import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Naming;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/** Finds the workstreams that a plan lists, each with the post that owns it; numbered strands are another's task. */
@Component
class WorkstreamRecogniser implements Recogniser {
    private static final int LONGEST_REF = 60;

    @Override
    public Recognised recognise(Paper paper) {
        var passages = Passages.of(paper);
        if (!Strand.in(passages).isEmpty()) {
            return Recognised.NOTHING;
        }
        return Recognised.of(WorkstreamLists.in(passages).stream()
                .flatMap(listing -> listing.items().stream())
                .map(WorkstreamRecogniser::proposal)
                .toList());
    }

    private static Proposal proposal(Passage item) {
        var naming = Naming.of(item.text());
        boolean isNamed = naming.name().length() <= LONGEST_REF || item.number().isEmpty();
        return Found.of("workstream", isNamed ? naming.name() : item.number())
                .title(Wording.capital(naming.name()))
                .text(item.text())
                .with("number", item.number())
                .with("name", naming.name())
                .with("owner", naming.owner())
                .with("scope", naming.scope())
                .with("state", "current")
                .at(item.place());
    }
}
