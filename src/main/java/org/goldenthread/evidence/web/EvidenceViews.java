package org.goldenthread.evidence.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.evidence.Attachment;
import org.goldenthread.evidence.Comment;
import org.goldenthread.evidence.Comments;
import org.goldenthread.evidence.Documents;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.Times;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of evidence beside a thing. */
@Component
class EvidenceViews {
    private static final int COMMENTS = 30;
    private final Things things;
    private final Kinds kinds;
    private final Documents documents;
    private final Comments comments;
    private final Accounts accounts;
    private final Clock clock;

    EvidenceViews(Things things, Kinds kinds, Documents documents, Comments comments, Accounts accounts, Clock clock) {
        this.things = things;
        this.kinds = kinds;
        this.documents = documents;
        this.comments = comments;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What is asked of the page, and what was typed and refused. */
    record Asked(String ref, @Nullable Long before, List<Problem> problems, String caption, String words) {}

    String page(Asked asked, Visitor visitor, Model model) {
        var thing = things.get(asked.ref());
        var names = accounts.names();
        var said = comments.of(asked.ref(), asked.before(), COMMENTS + 1);
        var shown = said.subList(0, Math.min(COMMENTS, said.size()));
        model.addAttribute("head", ThingHead.beside(thing, kinds.of(thing.kind()), "evidence", ""));
        model.addAttribute(
                "view",
                new EvidenceView(
                        documents.of(asked.ref()).stream()
                                .map(one -> listed(one, names, visitor))
                                .toList(),
                        shown.stream().map(one -> saying(one, names)).toList(),
                        said.size() > COMMENTS ? shown.getLast().id() : null,
                        asked.before() != null,
                        asked.problems(),
                        asked.caption(),
                        asked.words()));
        return "evidence/thing";
    }

    private EvidenceView.Listed listed(Attachment one, Map<Long, String> names, Visitor visitor) {
        boolean own = one.account() != null && one.account() == visitor.accountId();
        return new EvidenceView.Listed(
                one,
                names.getOrDefault(one.account(), "somebody"),
                Times.moment(one.attached(), clock.getZone()),
                visitor.may(Act.EDIT) || (own && visitor.may(Act.CONTRIBUTE)));
    }

    private EvidenceView.Saying saying(Comment one, Map<Long, String> names) {
        return new EvidenceView.Saying(
                names.getOrDefault(one.account(), "somebody"),
                Times.moment(one.said(), clock.getZone()),
                List.of(one.words().split("\\R{1,}")));
    }
}
