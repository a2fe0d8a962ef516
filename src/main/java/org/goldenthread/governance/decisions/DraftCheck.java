package org.goldenthread.governance.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;

/** What is wrong with a decision as somebody wrote it down. */
final class DraftCheck {
    private static final int LONGEST = 20_000;

    private DraftCheck() {}

    static List<Problem> of(Decisions.Draft draft, LocalDate today) {
        var problems = new ArrayList<Problem>();
        add(problems, lengthIsNot(draft.title(), 1, 300), "title", "Say what it is about, up to 300 characters");
        add(
                problems,
                lengthIsNot(draft.words().wording(), 3, LONGEST),
                "wording",
                "Enter the decision as it was taken");
        add(problems, draft.taken().maker().isNobody(), "body", "Say who decided: a body, a post, or a name");
        add(problems, draft.taken().maker().named().length() > 200, "makerNamed", "A name has up to 200 characters");
        add(
                problems,
                draft.taken().day().isAfter(today),
                "day",
                "It was taken today at the latest; until then it stands in the forward plan");
        add(problems, draft.taken().meeting().length() > 200, "meeting", "Name the meeting in up to 200 characters");
        add(
                problems,
                draft.judged() != null && draft.judgedWhy().isBlank(),
                "keyWhy",
                "Say why you answer otherwise than the rule");
        add(
                problems,
                draft.callable() && !draft.taken().executive(),
                "callable",
                "Only an executive decision can be called in");
        add(
                problems,
                draft.taken().executive()
                        && !draft.callable()
                        && draft.notCallable().isBlank(),
                "notCallable",
                "Say why this executive decision cannot be called in");
        add(problems, draft.exempt().length() > 300, "exempt", "Name the paragraph in up to 300 characters");
        carrying(problems, draft);
        return problems;
    }

    private static void carrying(List<Problem> problems, Decisions.Draft draft) {
        var spend = draft.words().spend();
        var carrying = draft.carrying();
        add(
                problems,
                spend != null && spend.compareTo(Money.ZERO) < 0,
                "spend",
                "Enter what is spent or saved as a plain amount");
        add(
                problems,
                carrying.review() != null && carrying.condition().isBlank(),
                "condition",
                "Say what is to be looked at again");
        add(problems, carrying.condition().length() > 2000, "condition", "A condition has up to 2,000 characters");
        add(
                problems,
                carrying.due() != null && carrying.due().isBefore(draft.taken().day()),
                "due",
                "It cannot be due before it was taken");
    }

    /** What is not to be changed any more once everybody has read it. */
    static List<Problem> published(Decision before, Decisions.Draft draft) {
        var problems = new ArrayList<Problem>();
        var words = before.words();
        boolean same = words != null
                && words.wording().equals(draft.words().wording())
                && before.taken().equals(draft.taken());
        add(
                problems,
                !same,
                "wording",
                "It has been published: who decided, when and what changes only by reconsideration");
        add(problems, before.callIn().callable() != draft.callable(), "callable", "It has been published for call-in");
        return problems;
    }

    private static boolean lengthIsNot(String words, int least, int most) {
        var length = words.strip().length();
        return length < least || length > most;
    }

    private static void add(List<Problem> problems, boolean wrong, String place, String message) {
        if (wrong) {
            problems.add(new Problem(place, message));
        }
    }
}
