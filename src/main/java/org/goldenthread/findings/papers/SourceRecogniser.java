package org.goldenthread.findings.papers;

import java.util.List;
import java.util.Map;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.springframework.stereotype.Component;

/** Finds the documents that findings come from, and says which abbreviations are cited but never explained. */
@Component
class SourceRecogniser implements Recogniser {

    @Override
    public Recognised recognise(Paper paper) {
        var findings = Statements.of(paper).findings();
        if (findings.isEmpty()) {
            return Recognised.NOTHING;
        }
        var citing = new Citing(paper, findings);
        return new Recognised(
                citing.declared().stream().map(SourceRecogniser::proposal).toList(),
                citing.undeclared().entrySet().stream()
                        .map(it -> undeclared(it, findings))
                        .toList());
    }

    private static Proposal proposal(DeclaredSource source) {
        return Found.of("source", source.ref())
                .title(source.title())
                .text(source.text())
                .with("abbreviation", source.ref().equals(source.title()) ? null : source.ref())
                .with("type", source.type())
                .with("date", source.date())
                .at(source.place());
    }

    private static Note undeclared(Map.Entry<String, List<String>> source, List<Statement> findings) {
        var first = findings.stream()
                .filter(it -> it.ref().equals(source.getValue().getFirst()))
                .findFirst()
                .orElseThrow();
        var message = "“%s” is cited at %s, but the paper does not say which document it is."
                .formatted(source.getKey(), listed(source.getValue()));
        return new Note("undeclared-source", message, first.place());
    }

    private static String listed(List<String> refs) {
        int last = refs.size() - 1;
        return last < 1 ? refs.getFirst() : String.join(", ", refs.subList(0, last)) + " and " + refs.get(last);
    }
}
