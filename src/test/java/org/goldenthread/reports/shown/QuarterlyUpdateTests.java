package org.goldenthread.reports.shown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.benefits.BenefitFixtures.pounds;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.goldenthread.benefits.BenefitFixtures;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.Requirements;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.headlines.Headline.Basis;
import org.goldenthread.benefits.headlines.Headline.Figure;
import org.goldenthread.benefits.headlines.Headlines;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.Undertakings.Draft;
import org.goldenthread.delivery.Undertakings.Entry;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sixth quarterly update of a transformation programme to its cabinet, rebuilt from the record. */
class QuarterlyUpdateTests extends FoundingReports {
    private static final Map<String, Integer> LINES = Map.of(
            "Early help remodelled",
            400,
            "Support services remodelled",
            600,
            "Assets transferred",
            107,
            "One regulatory unit",
            200);
    private static final List<String> MARKED = List.of(
            "capital",
            "revenue",
            "accommodation",
            "it",
            "medium-term-plan",
            "asset-management",
            "e-government",
            "stakeholders",
            "equality",
            "sustainability");

    @Autowired
    Undertakings undertakings;

    @Autowired
    Headlines headlines;

    @Autowired
    Requirements requirements;

    private void record() {
        var found = new Entry(Stage.LIVE, Shown.because("as the update tells"));
        var programme = accepted(undertakings.add(council, Draft.of(Level.PROGRAMME, null, "Transformation"), found));
        for (var strand : List.of("First contact", "Wellbeing", "Service board", "Back office", "New funds", "Homes")) {
            accepted(undertakings.add(council, Draft.of(Level.STRAND, programme.ref(), strand), found));
        }
        var ledger = BenefitFixtures.of(product);
        var counted = new HashSet<String>();
        LINES.forEach((title, thousands) -> {
            Saving line = ledger.line(council, title, 2012, thousands);
            ledger.amounts(line.ref(), 2012, Amounts.NONE.forecasting(pounds(thousands * 1000L)));
            counted.add(line.ref());
        });
        said("Savings of the year", 2012, 2012, 1_400_000, counted);
        var later = ledger.line(council, "Programme to 2017", 2013, 5_300, 4_100, 3_400, 3_100);
        said("Savings to come", 2013, 2016, 15_900_000, java.util.Set.of(later.ref()));
        accepted(requirements.write(
                council, new Requirements.Wanted(2012, "Transformation", pounds(1_400_000), "medium-term plan")));
    }

    private void said(String title, int first, int last, long pounds, java.util.Set<String> lines) {
        var basis = first == last ? Basis.FORECAST : Basis.PLANNED;
        var figure = new Figure(first, last, pounds(pounds), basis, "The update to the cabinet", null);
        headlines.countsLines(accepted(headlines.add(council, title, figure)).ref(), lines);
    }

    private Report written() {
        return fixtures.installation(() -> {
            record();
            var report = make.begun("cabinet", "Transformation: sixth quarterly update");
            make.write(report, "wards", "All wards");
            make.write(
                    report,
                    "summary",
                    "Much came to fruition in the quarter.\n\nA further change of how the council is managed is being worked out.");
            make.write(
                    report,
                    "recommendations",
                    "To note the sixth quarterly update, which covers the last three months of 2012.\n\nTo invite comments from the select committee.");
            make.write(report, "progress", "Six strands go on.\n\n{{ delivery/progress }}");
            make.write(report, "governance", "Benefits of each strand are tracked since the last report.");
            make.write(
                    report,
                    "financial",
                    "The year is said to bring {{ benefits/headline headline=\"Savings of the year\" }}, and {{ benefits/headline headline=\"Savings to come\" }} are to come.\n\n{{ benefits/savings-by-year }}");
            make.write(report, "risk", "The board looks at what is escalated at every second meeting.");
            make.write(report, "legal", "Contracts, employment and property are touched.");
            make.write(report, "alternatives", "To stop. It is not recommended.");
            make.write(report, "equalities", "An assessment was made; older and disabled people are asked further.");
            make.write(report, "communications", "All members and all staff were written to in November.");
            make.write(report, "contact", "The corporate director.");
            make.write(report, "background-papers", "None.");
            make.say(
                    report,
                    "appendix-1",
                    new org.goldenthread.reports.content.Entry.Said(
                            "Progress of the strands", "", null, "The year in twelve months and in the last three."));
            make.template(report)
                    .clearers()
                    .forEach(one -> make.say(
                            report, one.entry(), org.goldenthread.reports.content.Entry.Said.by(ReportFixtures.POST)));
            return report;
        });
    }

    private void complete(Report report) {
        fixtures.installation(() -> {
            make.say(
                    report,
                    "key-decision",
                    org.goldenthread.reports.content.Entry.Said.marked("no", "The report is for noting."));
            MARKED.forEach(row -> answer(report, row, "Y", "What is to be said of " + row + "."));
            answer(report, "human-rights", "X", "");
            answer(report, "crime", "x", "");
            return report;
        });
    }

    @Test
    void itIsRefusedUntilEveryCellIsAnsweredAndTheBoxIsCompleted() {
        var report = written();
        assertThat(missing(report))
                .contains("The box “Key decision” must be completed")
                .anyMatch(one -> one.startsWith("Implications not answered: Capital, Revenue, Accommodation"));
        complete(report);
        fixtures.installation(() -> {
            answer(report, "crime", "", "");
            answer(report, "revenue", "y", "");
            return report;
        });
        assertThat(missing(report))
                .contains(
                        "Implications not answered: Crime and disorder",
                        "The implication “Revenue” is marked Y and has no text");
    }

    @Test
    void aHeadlineThatTheLedgerDoesNotBearOutIsFlaggedDrawnOrTyped() {
        var report = written();
        complete(report);
        assertThat(fixtures.installation(
                        () -> issues.check(reports.get(report.ref())).doubts()))
                .singleElement()
                .asString()
                .contains("Savings of the year, 2012/13, £1,400,000", "£93,000 is unexplained");
        fixtures.installation(() -> make.write(report, "financial", "The year brings £1.4m, and £600k are in."));
        assertThat(fixtures.installation(
                        () -> issues.check(reports.get(report.ref())).doubts()))
                .singleElement()
                .asString()
                .startsWith("“£1.4m” is typed; the ledger does not bear out the headline “Savings of the year”")
                .contains("£93,000 is unexplained");
        var line = fixtures.installation(() -> headlines.of(council)).stream()
                .filter(one -> one.thing().title().equals("Savings of the year"))
                .findFirst()
                .orElseThrow();
        fixtures.installation(() -> accepted(headlines.name(line.ref(), "Small savings of services", pounds(93_000))));
        assertThat(fixtures.installation(
                        () -> issues.check(reports.get(report.ref())).doubts()))
                .isEmpty();
    }

    @Test
    void everyPartOfItStandsInItsTemplateAndXMeansThatThereIsNone() throws IOException {
        var report = written();
        complete(report);
        var issued = issued(report);
        var leaving = leaving(issued, "quarterly");
        assertThat(headings(leaving))
                .containsExactly(
                        "Wards affected",
                        "Executive summary",
                        "1 Recommendations",
                        "2 Progress since the last report",
                        "3 Strategic governance",
                        "4 Financial implications",
                        "5 Implications and risk",
                        "6 Legal",
                        "7 Alternatives considered",
                        "8 Key decision",
                        "9 Implications",
                        "10 Equality impact assessment",
                        "11 Communications",
                        "Contact",
                        "Background papers",
                        "Appendices",
                        "Appendix A Progress of the strands",
                        "How the figures came about");
        numberedWithoutGap(leaving);
        for (var format : List.of(Format.HTML, Format.PDF, Format.DOCX)) {
            var words = Leaving.close(leaving.words(format));
            assertThat(words)
                    .contains(
                            "CrimeanddisorderXtherearenone",
                            "CapitalYthereareimplications",
                            Leaving.close("In this paper Y: there are implications"),
                            Leaving.close("£1,307,000"),
                            Leaving.close("£15,900,000"),
                            Leaving.close("£93,000 is unexplained"));
        }
        sameInEveryFormat(issued, leaving);
    }

    @Test
    void itsFiguresAreThoseOfThePaper() throws IOException {
        var paper = document("sixth quarterly update").replace(",", "");
        assertThat(paper)
                .contains("£1.4m", "£15.9m", "400K", "£600k", "£107k", "£200k", "six enduring strands")
                .contains("Y\tCapital", "x\tCrime and Disorder");
        assertThat(LINES.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_400 - 93);
    }
}
