package org.goldenthread.governance.packs;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.governance.recommendations.Recommendation;
import org.goldenthread.governance.recommendations.Recommendations;
import org.goldenthread.governance.scrutiny.Inquiries;
import org.goldenthread.governance.scrutiny.Inquiry;
import org.goldenthread.governance.scrutiny.InquiryState;
import org.goldenthread.governance.scrutiny.Question;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Loads the work programme of scrutiny and the recommendations of a pack. */
@Component
class ScrutinyLoading {
    private static final String BAR = "\\s*\\|\\s*";
    private final Inquiries inquiries;
    private final Recommendations recommendations;
    private final Meant meant;

    ScrutinyLoading(Inquiries inquiries, Recommendations recommendations, Meant meant) {
        this.inquiries = inquiries;
        this.recommendations = recommendations;
        this.meant = meant;
    }

    void load(String council, Node pack, List<Problem> problems) {
        pack.nodes("inquiries").forEach(node -> inquiry(council, node, problems));
        pack.nodes("recommendations").forEach(node -> recommendation(council, node, problems));
    }

    private void inquiry(String council, Node node, List<Problem> problems) {
        var draft = new Inquiries.Draft(
                node.text("title"),
                node.texts("committees").stream()
                        .map(name -> meant.body(council, name))
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .toList(),
                new Inquiry.Why(Inquiry.Source.ofCode(node.text("source")), node.text("from"), node.text("reason")),
                Inquiry.How.ofCode(node.text("how")),
                node.day("day"),
                meant.post(council, node.text("owner")),
                meant.thing(council, node.text("about")).orElse(null),
                node.text("shared").equals("true"));
        Meant.kept(inquiries.add(council, draft), node.text("title"), problems).ifPresent(made -> {
            for (var code : node.texts("states")) {
                var now = inquiries.get(made.ref());
                Meant.kept(
                        inquiries.move(
                                made.ref(),
                                now.version(),
                                InquiryState.ofCode(code.toLowerCase(Locale.ROOT)),
                                node.text("outcome")),
                        made.title(),
                        problems);
            }
            node.texts("questions").forEach(line -> question(made.ref(), line, problems));
        });
    }

    /** "question | asked by | answer | answered by | to be done". */
    private void question(String ref, String line, List<Problem> problems) {
        var parts = Stream.concat(Stream.of(line.split(BAR, -1)), Stream.generate(() -> ""))
                .limit(5)
                .toList();
        Meant.kept(
                inquiries.put(
                        ref, new Question(0, parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4))),
                ref,
                problems);
    }

    private void recommendation(String council, Node node, List<Problem> problems) {
        var from = meant.body(council, node.text("from"));
        var to = meant.body(council, node.text("to"));
        var draft = new Recommendations.Draft(
                new Recommendation.Origin(
                        Recommendation.Source.ofCode(node.text("source")),
                        from,
                        from == null ? node.text("from") : "",
                        Objects.requireNonNull(node.day("day")),
                        to,
                        to == null ? node.text("to") : "",
                        meant.thing(council, "inquiry: " + node.text("inquiry")).orElse(null)),
                node.text("wording"),
                meant.post(council, node.text("owner")),
                node.day("due"));
        Meant.kept(recommendations.add(council, draft), "recommendation", problems)
                .ifPresent(made -> node.texts("replies").forEach(line -> reply(council, made, line, problems)));
    }

    /** "accepted | 2026-04-01 | the response | title of the decision | evidence". */
    private void reply(String council, Recommendation made, String line, List<Problem> problems) {
        var parts = Stream.concat(Stream.of(line.split(BAR, -1)), Stream.generate(() -> ""))
                .limit(5)
                .toList();
        var reply = new Recommendations.Reply(
                Recommendation.Life.ofCode(parts.get(0)),
                Node.dayOf(parts.get(1)),
                parts.get(2),
                meant.thing(council, "decision: " + parts.get(3)).orElse(null),
                parts.get(4));
        Meant.kept(
                recommendations.reply(
                        made.ref(), recommendations.get(made.ref()).version(), reply),
                made.title(),
                problems);
    }
}
