package org.goldenthread.reports.tabled;

import java.util.List;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.decisions.KeyTest;
import org.goldenthread.governance.decisions.Verb;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.reports.tabled.Ask.Outcome;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.reports.template.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words a decision as a meeting took it on a recommendation; whether it is key, and its wards, are the report's. */
@Component
class DecisionDrafts {
    private final ReportContents contents;
    private final ReportTemplates templates;

    DecisionDrafts(ReportContents contents, ReportTemplates templates) {
        this.contents = contents;
        this.templates = templates;
    }

    Decisions.Draft of(Report report, Meeting meeting, Ask ask, String held, Outcomes.Came came) {
        var content = contents.of(report.ref());
        var box = templates
                .get(report.council(), report.head().template())
                .only(Template.Sort.KEY_DECISION)
                .map(Template.Section::code)
                .orElse("");
        var lead = came.outcome().holds() ? report.lead() : null;
        return new Decisions.Draft(
                Wording.title(held),
                new Decision.Taken(
                        verb(ask, came.outcome()),
                        new Decision.Maker(meeting.body().ref(), null, ""),
                        meeting.day(),
                        meeting.ref(),
                        came.callIn()),
                new Decision.Words(held, "As set out in " + report.ref(), "", null, ""),
                key(content.mark(box)),
                content.words(box).isBlank() ? "As the report says" : content.words(box),
                wards(content),
                "",
                came.callIn(),
                "",
                new Decision.Carrying(lead, null, "", null));
    }

    private static KeyTest.@Nullable Answer key(String mark) {
        return switch (mark) {
            case "yes" -> KeyTest.Answer.YES;
            case "no" -> KeyTest.Answer.NO;
            default -> null;
        };
    }

    private static List<String> wards(Content content) {
        return java.util.stream.Stream.of(content.words("wards").split("[\\n,;]+"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static Verb verb(Ask ask, Outcome outcome) {
        return switch (outcome) {
            case NONE, NOTED -> Verb.NOTED;
            case AGREED, AMENDED -> ask.verb() == Ask.Verb.APPROVE ? Verb.APPROVED : Verb.AGREED;
            case DEFERRED -> Verb.DEFERRED;
            case REFERRED -> Verb.REFERRED;
            case REJECTED -> Verb.REJECTED;
        };
    }
}
