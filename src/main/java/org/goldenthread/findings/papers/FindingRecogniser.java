package org.goldenthread.findings.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.findings.papers.Reply.Kind;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Citation;
import org.goldenthread.intake.wording.Column;
import org.springframework.stereotype.Component;

/** Finds what a council has been told, with what it cites and what the council answered. */
@Component
class FindingRecogniser implements Recogniser {

    @Override
    public Recognised recognise(Paper paper) {
        var statements = Statements.of(paper);
        var citing = new Citing(paper, statements.findings());
        var titles = new IssueTitles(paper, statements.findings());
        var answers = new Answers(paper);
        var proposals = new ArrayList<Proposal>();
        var notes = new ArrayList<Note>();
        for (var finding : statements.findings()) {
            var citations = citing.of(finding);
            proposals.add(proposal(finding, titles.of(finding), answers.to(finding), citing));
            citations.stream().filter(it -> !it.located()).forEach(it -> notes.add(broken(finding, it)));
        }
        statements.repeated().forEach(ref -> notes.add(repeated(ref, statements)));
        return new Recognised(proposals, notes);
    }

    private static Proposal proposal(Statement finding, String title, List<Reply> replies, Citing citing) {
        var citations = citing.of(finding);
        var theme = finding.theme();
        var found = Found.of("finding", finding.ref())
                .title(title)
                .text(finding.words())
                .with("theme", theme == null ? null : theme.ref())
                .with(
                        "citations",
                        citations.stream().map(FindingRecogniser::shown).toList())
                .with("responses", replies.stream().map(Reply::fields).toList());
        described(found, finding);
        tied(found, finding, replies, citing);
        if (replies.isEmpty()
                && finding.heads().containsKey(Column.RESPONSE)
                && finding.parts(Column.RESPONSE).isEmpty()) {
            found.note("The paper gives no response to this finding.");
        }
        return found.at(finding.place());
    }

    /** To its theme, to every source it cites, and to every priority that answers it. */
    private static void tied(Found found, Statement finding, List<Reply> replies, Citing citing) {
        var theme = finding.theme();
        if (theme != null) {
            found.tie("theme", "theme", theme.ref());
        }
        citing.of(finding).stream()
                .map(Citation::source)
                .distinct()
                .filter(citing::isDeclared)
                .forEach(it -> found.tie("cites", "source", it));
        replies.stream()
                .filter(it -> it.kind() == Kind.PRIORITY)
                .map(Reply::text)
                .distinct()
                .forEach(it -> found.tie("answered by", "priority", it));
    }

    /** What a row says of a finding beside its words and its answer. */
    private static void described(Found found, Statement finding) {
        if (finding.heads().containsKey(Column.ISSUE)) {
            found.with("recommendation", String.join("\n", finding.parts(Column.RECOMMENDATION)));
        }
        found.with(
                        "priority",
                        Replies.level(
                                finding.cell(Column.PRIORITY), finding.heads().getOrDefault(Column.PRIORITY, "")))
                .with("owner", finding.cell(Column.OWNER))
                .with("due", finding.cell(Column.DUE))
                .with("revised due", finding.cell(Column.REVISED_DUE))
                .with("status", finding.cell(Column.STATUS))
                .with("progress", String.join("\n", finding.parts(Column.PROGRESS)))
                .with("disposition", ReplyWords.disposition(finding.parts(Column.RESPONSE)));
    }

    private static Map<String, Object> shown(Citation citation) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("source", citation.source());
        fields.put("locatorType", citation.located() ? citation.type().name().toLowerCase(Locale.ROOT) : "");
        fields.put("locator", citation.locator());
        fields.put("asWritten", citation.asWritten());
        fields.put("located", citation.located());
        return fields;
    }

    private static Note broken(Statement finding, Citation citation) {
        var message = "%s: the citation “%s” breaks off before its paragraph or page."
                .formatted(finding.ref(), citation.asWritten());
        return new Note("broken-citation", message, finding.place());
    }

    private static Note repeated(String ref, Statements statements) {
        var again = statements.findings().stream()
                .filter(it -> it.ref().equals(ref + "/2"))
                .findFirst()
                .orElseThrow();
        var message = "The number %s stands at more than one finding; the later ones were given %s/2 and so on."
                .formatted(ref, ref);
        return new Note("repeated-number", message, again.place());
    }
}
