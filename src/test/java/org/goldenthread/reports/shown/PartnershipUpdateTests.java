package org.goldenthread.reports.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportFixtures;
import org.goldenthread.reports.content.Entry.Said;
import org.junit.jupiter.api.Test;

/** A partnership's update to a scrutiny committee, rebuilt in its template without the defects of its numbering. */
class PartnershipUpdateTests extends FoundingReports {
    private static final String WHERE = """
            Shared services are 18% of the budgets of the three councils.

            ### The trial

            One director answers for several services for twelve months.

            ### Practical issues

            What was agreed is in {{ see appendix-2 }}; how members can help is in {{ see scrutiny }}.

            ### Communication

            A strategy is being written.

            ### Forward plan

            Services that may be shared next are listed.

            {{ findings/responses }}
            """;

    private Report written() {
        return fixtures.installation(() -> {
            var report = make.begun("scrutiny", "Partnership: update and next steps");
            make.write(report, "purpose", "To tell what has been done.\n\nTo ask where members want to be heard.");
            make.write(report, "recommendations", "To choose when and how to take part.");
            make.write(report, "reasons", "Members are kept informed and take part in the year ahead.");
            make.write(report, "background", "The partnership began in 2008 with a fourth council.");
            make.write(report, "progress", WHERE);
            make.write(report, "scrutiny", "Two streams of work are open to members.");
            make.write(report, "alternatives", "To do nothing, which leaves what is not efficient as it is.");
            make.write(report, "objectives", "Working with others serves the priority of good services.");
            make.write(
                    report,
                    "background-papers",
                    "- Draft options report, June 2013\n- Limited scope report, November 2013");
            make.say(report, "appendix-1", new Said("The trial model", "", null, "Who answers to whom."));
            make.say(report, "appendix-2", new Said("Timetable of the work", "", null, "By quarter."));
            make.template(report)
                    .clearers()
                    .forEach(one -> make.say(report, one.entry(), Said.by(ReportFixtures.POST)));
            return report;
        });
    }

    private void complete(Report report) {
        fixtures.installation(() -> {
            answer(report, "financial", "X", "The trial is paid from what there is.");
            answer(report, "staffing", "X", "Lines of management change during the trial.");
            answer(report, "legal", "X", "The director needs delegations of all three councils.");
            make.say(report, "key-decision", Said.marked("no", ""));
            make.write(report, "wards", "All wards and parishes");
            return report;
        });
    }

    @Test
    void theBoxOfTheKeyDecisionMustBeCompletedAndBlankCellsSayThatThereIsNothing() {
        var report = written();
        assertThat(missing(report))
                .contains("The box “Is this a key decision report?” must be completed", "Say which wards are affected")
                .noneMatch(one -> one.startsWith("Implications not answered"));
        complete(report);
        fixtures.installation(() -> make.say(report, "key-decision", Said.marked("yes", "")));
        assertThat(missing(report)).contains("Say why this is a key decision");
        fixtures.installation(() -> make.say(report, "implication.legal", new Said("", "X", null, "")));
        assertThat(missing(report))
                .contains("The implication “Legal” is marked X and has no text", "Clearance, Legal: nobody named");
    }

    @Test
    void everyPartOfItStandsInItsTemplateAndXMeansThatThereAreImplications() throws IOException {
        var report = written();
        complete(report);
        var issued = issued(report);
        var leaving = leaving(issued, "partnership");
        assertThat(headings(leaving))
                .containsExactly(
                        "1 Issue for consideration",
                        "2 Recommendation",
                        "3 Reasons for the recommendation",
                        "4 Background",
                        "5 Where we are now",
                        "6 How scrutiny can help",
                        "7 Alternative action and why it is not recommended",
                        "8 Impact on corporate objectives",
                        "9 Other implications",
                        "10 Is this a key decision report?",
                        "11 Appendices",
                        "12 Background documents",
                        "Appendix A The trial model",
                        "Appendix B Timetable of the work");
        numberedWithoutGap(leaving);
        for (var format : List.of(Format.HTML, Format.PDF, Format.DOCX)) {
            var words = Leaving.close(leaving.words(format));
            assertThat(words)
                    .contains(
                            "LegalXthereareimplicationsandthetextsayswhich",
                            "Procurementtherearenone",
                            "Isthisakeydecision?No",
                            "WardsaffectedAllwardsandparishes",
                            Leaving.close("What was agreed is in Appendix B; how members can help is in section 6."),
                            Leaving.close("blank: there are none"));
        }
        assertThat(org.goldenthread.publishing.pdf.Judged.byPdfUa(leaving.bytes(Format.PDF)))
                .isEmpty();
    }

    @Test
    void thePaperItselfHasTheDefectsThatAreNotRepeated() throws IOException {
        var paper = document("THIS BOX MUST BE COMPLETED");
        assertThat(paper.split("(?m)^- 5\\.16 ", -1)).hasSize(3);
        assertThat(paper.split("(?m)^7 [A-Z]", -1)).hasSize(3);
        assertThat(paper).contains("3. Legal\tX", "8. Procurement\t\n");
    }
}
