package org.goldenthread.findings.acceptance;

import java.util.List;
import java.util.Set;
import org.goldenthread.findings.analysis.Analyses;
import org.goldenthread.findings.analysis.Annex;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Takes who signed an analysis, and as which annex it went to a meeting, for the head of the next one. */
@Component
class SignOffAcceptor implements Acceptor {
    private static final String KEY = "annex:";
    private final Analyses analyses;

    SignOffAcceptor(Analyses analyses) {
        this.analyses = analyses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("sign-off");
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        return List.of();
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var before = analyses.annex(acceptance.council());
        var annex = Printed.text(proposal, "annex");
        var item = Printed.text(proposal, "agenda item");
        var label =
                annex.isEmpty() ? before.label() : "Annex " + annex + (item.isEmpty() ? "" : " to agenda item " + item);
        var date = Printed.text(proposal, "date");
        var signed = new Annex(
                label,
                before.title(),
                before.purpose(),
                Printed.text(proposal, "name"),
                Printed.text(proposal, "role"),
                date.matches("\\d{4}-\\d{2}-\\d{2}") ? Printed.day(date) : null,
                Printed.text(proposal, "printed date"));
        return analyses.head(acceptance.council(), signed).then(id -> Checked.accepted(KEY + id));
    }

    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        return accept(proposal, acceptance);
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        analyses.unhead(council, Long.parseLong(key.substring(KEY.length())));
        return Checked.accepted(key);
    }
}
