package org.goldenthread.findings.papers;

import java.util.List;
import java.util.Map;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recognition;

/** All recognisers of this room together, as the product runs them, and short ways to ask what they found. */
record Recognising(Recognised recognised) {
    static Recognising of(Paper paper) {
        return new Recognising(new Recognition(List.of(
                        new FindingRecogniser(),
                        new SourceRecogniser(),
                        new ThemeRecogniser(),
                        new AnsweringPriorityRecogniser(),
                        new SignOffRecogniser()))
                .recognise(paper));
    }

    List<Proposal> all(String kind) {
        return recognised.proposals().stream()
                .filter(it -> it.kind().equals(kind))
                .toList();
    }

    Proposal finding(String ref) {
        return all("finding").stream()
                .filter(it -> it.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    List<Map<String, Object>> responses(String ref) {
        return list(finding(ref), "responses");
    }

    List<Map<String, Object>> citations(String ref) {
        return list(finding(ref), "citations");
    }

    List<String> notes(String code) {
        return recognised.notes().stream()
                .filter(it -> it.code().equals(code))
                .map(it -> it.message())
                .toList();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Proposal proposal, String field) {
        return (List<Map<String, Object>>) proposal.fields().getOrDefault(field, List.of());
    }
}
