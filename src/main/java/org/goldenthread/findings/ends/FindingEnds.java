package org.goldenthread.findings.ends;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.findings.Coverage;
import org.goldenthread.findings.Sources;
import org.goldenthread.findings.ends.EndStore.At;
import org.goldenthread.findings.ends.EndStore.Scope;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The standing checks of this room: told and not answered, declined and not explained, cited and not there. */
@Component
class FindingEnds implements LooseEndCheck {
    private static final int SHOWN = 8;
    private final EndStore store;
    private final Sources sources;
    private final Clock clock;

    FindingEnds(EndStore store, Sources sources, Clock clock) {
        this.store = store;
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var scope = new Scope(council, among, most);
        var today = LocalDate.now(clock);
        var found = new ArrayList<LooseEnd>();
        store.unanswered(scope, today).forEach(at -> found.add(unanswered(at)));
        store.reviewsDue(scope, today).forEach(at -> found.add(reviewDue(at)));
        store.declinedWithGaps(scope, today).forEach(at -> found.add(declined(at)));
        store.untied(scope, today).forEach(at -> found.add(untied(at)));
        store.undeclared(scope, today).forEach(at -> found.add(undeclared(at)));
        store.withoutPlace(scope, today).forEach(at -> found.add(withoutPlace(at)));
        store.withoutOwner(scope, today).forEach(at -> found.add(withoutOwner(at)));
        store.counted(scope, today).forEach(at -> silent(at, found));
        return found;
    }

    private static String page(At at) {
        return "/findings/" + at.ref();
    }

    private static LooseEnd unanswered(At at) {
        return new LooseEnd(
                at.ref(),
                "no-answer",
                "No answer",
                "Nobody answers “" + at.title() + "”.",
                "Say what answers it, or decline with a reason.",
                page(at));
    }

    private static LooseEnd reviewDue(At at) {
        return new LooseEnd(
                at.ref(),
                "review-due",
                "Review due",
                "“" + at.title() + "” was declined and should have been looked at again on " + at.what() + ".",
                "Decide again, and set the next date.",
                page(at));
    }

    private static LooseEnd declined(At at) {
        return new LooseEnd(
                at.ref(),
                "declined-unexplained",
                "Declined, unexplained",
                "“" + at.title() + "” is declined without saying " + at.what() + ".",
                "Complete the decision.",
                page(at));
    }

    private static LooseEnd untied(At at) {
        return new LooseEnd(
                at.ref(),
                "answer-not-tied",
                "Answer not in the record",
                "“" + at.title() + "” is to be answered by “" + at.what() + "”, which is not in the record.",
                "Enter the work under this title, or name other work.",
                page(at));
    }

    private static LooseEnd undeclared(At at) {
        return new LooseEnd(
                at.ref(),
                "undeclared-source",
                "Undeclared source",
                "“" + at.title() + "” cites " + at.what() + ", and no source is declared under this name.",
                "Declare the source, or correct the citation.",
                "/findings/sources");
    }

    private static LooseEnd withoutPlace(At at) {
        return new LooseEnd(
                at.ref(),
                "citation-without-place",
                "No paragraph",
                "“" + at.title() + "” cites “" + at.what() + "” without a paragraph or page.",
                "Look it up and add the paragraph.",
                page(at) + "/edit");
    }

    private static LooseEnd withoutOwner(At at) {
        return new LooseEnd(
                at.ref(),
                "no-owner",
                "No owner",
                "No post answers for “" + at.title() + "”.",
                "Name the post that owns it.",
                page(at) + "/edit");
    }

    private void silent(At at, List<LooseEnd> found) {
        var coverage = sources.coverage(at.ref());
        var open = coverage.paragraphs().stream()
                .filter(one -> one.declared() && one.open())
                .map(Coverage.Paragraph::label)
                .toList();
        if (!open.isEmpty()) {
            var name = at.what().isEmpty() ? at.title() : at.what();
            var first = String.join(", ", open.subList(0, Math.min(SHOWN, open.size())));
            found.add(new LooseEnd(
                    at.ref(),
                    "paragraph-without-response",
                    "No response",
                    (open.size() == 1 ? "One paragraph of " : open.size() + " paragraphs of ") + name
                            + (open.size() == 1 ? " has" : " have") + " no response: " + first
                            + (open.size() > SHOWN ? " …" : "") + ". Coverage " + coverage.percent() + " %.",
                    "Take them up as findings, or say why none is needed.",
                    "/findings/sources/" + at.ref()));
        }
    }
}
