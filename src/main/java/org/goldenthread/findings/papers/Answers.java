package org.goldenthread.findings.papers;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.wording.Column;

/** All that a paper answers to a finding, in order: first what it says in words, then the actions it agrees. */
final class Answers {
    private final Replies replies;

    Answers(Paper paper) {
        replies = new Replies(paper);
    }

    List<Reply> to(Statement finding) {
        var answers = new ArrayList<>(replies.read(finding.parts(Column.RESPONSE)));
        answers.addAll(AgreedActions.of(finding));
        return answers;
    }
}
