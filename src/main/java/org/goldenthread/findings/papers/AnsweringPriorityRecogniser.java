package org.goldenthread.findings.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.findings.papers.Reply.Kind;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/** Finds the priorities that a paper names as the answer to findings, each once however many findings it answers. */
@Component
class AnsweringPriorityRecogniser implements Recogniser {

    @Override
    public Recognised recognise(Paper paper) {
        var answers = new Answers(paper);
        var found = new LinkedHashMap<String, List<Statement>>();
        for (var finding : Statements.of(paper).findings()) {
            answers.to(finding).stream()
                    .filter(reply -> reply.kind() == Kind.PRIORITY)
                    .map(Reply::text)
                    .distinct()
                    .forEach(priority -> found.merge(priority, List.of(finding), AnsweringPriorityRecogniser::both));
        }
        return Recognised.of(found.entrySet().stream()
                .map(AnsweringPriorityRecogniser::proposal)
                .toList());
    }

    private static List<Statement> both(List<Statement> first, List<Statement> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Proposal proposal(Map.Entry<String, List<Statement>> priority) {
        return Found.of("priority", priority.getKey())
                .title(Wording.title(priority.getKey()))
                .text(priority.getKey())
                .with(
                        "answers",
                        priority.getValue().stream().map(Statement::ref).toList())
                .at(priority.getValue().getFirst().place());
    }
}
