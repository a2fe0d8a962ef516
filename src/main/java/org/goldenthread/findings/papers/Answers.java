package org.goldenthread.findings.papers;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.findings.papers.Reply.Kind;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.wording.Column;

/** All that a paper answers to a finding, in order: first what it says in words, then the actions it agrees. */
final class Answers {
    private final Replies replies;

    Answers(Paper paper) {
        replies = new Replies(paper);
    }

    List<Reply> to(Statement finding) {
        var response = finding.parts(Column.RESPONSE);
        boolean alone = response.size() == 1 && ReplyWords.isDispositionAlone(response.getFirst());
        var answers = new ArrayList<>(alone ? disposed(response) : replies.read(response));
        answers.addAll(AgreedActions.of(finding));
        return answers;
    }

    /** "Agreed" alone says how the finding was taken and answers nothing; "No" alone declines it. */
    private static List<Reply> disposed(List<String> response) {
        boolean declined = ReplyWords.disposition(response).equals("declined");
        return declined ? List.of(new Reply(Kind.DECLINED, response.getFirst())) : List.of();
    }
}
