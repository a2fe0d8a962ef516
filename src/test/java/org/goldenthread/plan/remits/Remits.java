package org.goldenthread.plan.remits;

import java.util.List;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recognition;

/** All recognisers of this package together, as the product runs them, and short ways to ask what they found. */
record Remits(Recognised recognised) {
    static Remits of(Paper paper) {
        return new Remits(new Recognition(List.of(
                        new ResponsibilityRecogniser(),
                        new MatrixPriorityRecogniser(),
                        new MatrixWorkstreamRecogniser(),
                        new BodyRecogniser(),
                        new BudgetRecogniser(),
                        new OrphanRemitRecogniser()))
                .recognise(paper));
    }

    List<Proposal> all(String kind) {
        return recognised.proposals().stream()
                .filter(it -> it.kind().equals(kind))
                .toList();
    }

    Proposal one(String kind, String ref) {
        return all(kind).stream().filter(it -> it.ref().equals(ref)).findFirst().orElseThrow();
    }

    List<String> notes(String code) {
        return recognised.notes().stream()
                .filter(it -> it.code().equals(code))
                .map(it -> it.message())
                .toList();
    }

    /** The responsibilities of one role that a party holds, by the row's ref. */
    List<Object> held(String party, String role) {
        return all("responsibility").stream()
                .filter(it -> it.ref().endsWith("/" + party)
                        && role.equals(it.fields().get("role")))
                .map(it -> it.fields().get("priority"))
                .toList();
    }
}
