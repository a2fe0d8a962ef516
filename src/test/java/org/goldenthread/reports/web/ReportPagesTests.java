package org.goldenthread.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.reports.ReportFixtures;
import org.goldenthread.reports.ReportState;
import org.junit.jupiter.api.Test;

/** The pages of reports: beginning, writing, clearing and issuing one, as people do it. */
class ReportPagesTests extends PagesOfReports {

    @Test
    void everyPageHasOneHeadingAlsoInACouncilWithoutReports() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        for (var page : List.of("/reports", "/reports/new", "/reports/templates")) {
            assertThat(officer.page(page).select("h1")).as(page).hasSize(1);
        }
        assertThat(officer.page("/reports").text()).contains("No report has been issued or begun");
        var draft = fixtures.installation(() -> make.written("scrutiny", "Progress"));
        var issued = fixtures.installation(() -> make.issued(make.written("cabinet", "Progress")));
        var at = "/reports/" + draft.ref();
        for (var page : List.of(
                at,
                at + "/preview",
                at + "/edit",
                at + "/write/purpose",
                at + "/write/key-decision",
                at + "/write/appendix-1",
                at + "/implications",
                at + "/clearance",
                at + "/compare",
                "/reports/" + issued.ref(),
                "/reports/" + issued.ref() + "/compare",
                "/reports/templates/" + draft.head().template(),
                "/reports/templates/" + draft.head().template() + "/edit")) {
            assertThat(officer.page(page).select("h1")).as(page).hasSize(1);
        }
        assertThat(officer.get(at + "/write/nothing").statusCode()).isEqualTo(404);
        assertThat(officer.get(at + "/paper/odt").statusCode()).isEqualTo(404);
    }

    @Test
    void aReportIsBegunWithATemplateOfTheLibraryAndBadDaysAreToldWithoutLosingAnything() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/reports/new");
        var typed =
                new HashMap<>(Map.of("template", "cabinet", "title", "Progress", "body", "Cabinet", "meeting", "soon"));
        var wrong = officer.submit("/reports/new", typed);
        assertThat(wrong.select(".govuk-error-summary").text()).contains("“soon” is no day");
        assertThat(wrong.select("#title").val()).isEqualTo("Progress");
        typed.put("meeting", "14 October 2031");
        typed.put("title", "");
        assertThat(officer.submit("/reports/new", typed)
                        .select(".govuk-error-summary")
                        .text())
                .contains("Enter a title");
        typed.put("title", "Progress");
        var made = officer.submit("/reports/new", typed);
        assertThat(made.select("h1").text()).endsWith("Progress");
        assertThat(made.select(".gt-lede").text()).contains("To Cabinet, 14 October 2031");
        assertThat(made.text()).contains("“Executive summary” is empty", "The box “Key decision” must be completed");
    }

    @Test
    void aSectionIsPreviewedWithoutBeingSavedAndSavedWithItsBlocksKept() {
        var report = fixtures.installation(() -> make.begun("scrutiny", "Progress"));
        var officer = as(Role.PERFORMANCE_OFFICER);
        var at = "/reports/" + report.ref() + "/write/purpose";
        officer.page(at);
        var words = "The plan <script>moves</script>.\n\nSee {{ see recommendations }}.\n\n{{ nothing/there }}";
        var preview = officer.submit(at, Map.of("version", "0", "words", words, "do", "preview"));
        assertThat(preview.select(".rp-paper").text())
                .contains("1.1", "<script>moves</script>", "See section 2", "There is no block “nothing/there”");
        assertThat(preview.select(".rp-paper script")).isEmpty();
        assertThat(preview.select("#words").text()).contains("{{ nothing/there }}");
        assertThat(officer.page(at).select("#words").text()).isEmpty();
        var inserted = officer.submit(at, Map.of("version", "0", "words", "First.", "insert", "measures/scorecard"));
        assertThat(inserted.select("#words").getFirst().wholeText().strip())
                .isEqualTo("First.\n\n{{ measures/scorecard }}");
        officer.submit(at, Map.of("version", "0", "words", words, "do", "save"));
        var page = officer.page("/reports/" + report.ref());
        assertThat(page.text())
                .contains("There is no block “nothing/there”")
                .doesNotContain("“Issue for consideration” is empty");
    }

    @Test
    void aBlockIsInsertedWithWhatWasChosenAndOneThatNobodyOffersIsNot() {
        var report = fixtures.installation(() -> make.begun("scrutiny", "Progress"));
        var officer = as(Role.PERFORMANCE_OFFICER);
        var at = "/reports/" + report.ref() + "/write/purpose";
        var form = officer.page(at);
        assertThat(form.select("#set-measures-scorecard-only option").eachAttr("value"))
                .contains("exceptions");
        var inserted = officer.submit(
                at,
                Map.of(
                        "version", "0",
                        "words", "First.",
                        "insert", "measures/scorecard",
                        "set-measures-scorecard-only", "exceptions",
                        "set-measures-scorecard-set", "two words}}"));
        assertThat(inserted.select("#words").getFirst().wholeText().strip())
                .isEqualTo("First.\n\n{{ measures/scorecard set=\"two words\" only=exceptions }}");
        var nothing = officer.submit(at, Map.of("version", "0", "words", "First.", "insert", "measures/horoscope"));
        assertThat(nothing.select("#words").getFirst().wholeText().strip()).isEqualTo("First.");
    }

    @Test
    void theProofsOfAnIssuedReportAreFoldedAndItsSectionsCanBeJumpedTo() {
        var issued = fixtures.installation(() -> {
            var report = make.written("cabinet", "Progress");
            return make.issued(report);
        });
        var page = as(Role.COUNCILLOR).page("/reports/" + issued.ref());
        var places = page.select(".rp-contents a").eachAttr("href");
        assertThat(places)
                .hasSizeGreaterThan(5)
                .allMatch(place -> page.select(place).size() == 1);
        assertThat(page.select("details.rp-proofs")).isEmpty();
    }

    @Test
    void twoPeopleWhoWriteTheSamePartBothKeepTheirWords() {
        var report = fixtures.installation(() -> make.begun("scrutiny", "Progress"));
        var officer = as(Role.PERFORMANCE_OFFICER);
        var at = "/reports/" + report.ref() + "/write/purpose";
        officer.page(at);
        officer.submit(at, Map.of("version", "0", "words", "Hers.", "do", "save"));
        officer.page(at);
        var raced = officer.submit(at, Map.of("version", "0", "words", "His.", "do", "save"));
        assertThat(raced.text()).contains("Somebody else changed this", "Hers.");
        assertThat(raced.select("#words").text()).isEqualTo("His.");
        var version = raced.select("input[name=version]").val();
        officer.submit(at, Map.of("version", version, "words", "Both.", "do", "save"));
        var compared = officer.page("/reports/" + report.ref() + "/compare");
        assertThat(compared.select("td.rp-old").text()).isEqualTo("Hers.");
        assertThat(compared.select("td.rp-new").text()).isEqualTo("Both.");
    }

    @Test
    void aMarkedImplicationDemandsItsTextAndTheClearanceOfANamedPost() {
        var report = fixtures.installation(() -> make.written("scrutiny", "Progress"));
        var officer = as(Role.PERFORMANCE_OFFICER);
        var at = "/reports/" + report.ref() + "/implications";
        var form = officer.page(at);
        var fields = new HashMap<String, String>();
        form.select("main input[name^=version-]").forEach(one -> fields.put(one.attr("name"), one.val()));
        fields.put("mark-financial", "x");
        var page = officer.submit(at, fields);
        assertThat(page.text())
                .contains(
                        "The implication “Financial” is marked X and has no text",
                        "Clearance, Financial: nobody named");
        fields.put("mark-financial", "Q");
        assertThat(officer.submit(at, fields).select(".govuk-error-summary").text())
                .contains("one of this template's marks");
    }

    @Test
    void aReportIsClearedByThePostThatIsAskedReadyAndIssued() {
        var report = fixtures.installation(() -> make.written("scrutiny", "Progress"));
        var officer = as(Role.PERFORMANCE_OFFICER);
        var clearer = holding(Role.OWNER, ReportFixtures.POST);
        var at = "/reports/" + report.ref();
        officer.page(at + "/clearance");
        officer.submit(at + "/clearance", Map.of("do", "ask"));
        var asked = clearer.page(at + "/clearance");
        assertThat(asked.text()).contains("Asked of you");
        assertThat(clearer.page("/site/updates").text()).contains("Reports to clear", "Progress");
        var seen = asked.select("input[name=seen]").val();
        assertThat(clearer.submit(at + "/answer", Map.of("seen", seen, "step", "returned", "comment", ""))
                        .text())
                .contains("Say what has to change");
        clearer.submit(at + "/answer", Map.of("seen", seen, "step", "returned", "comment", "Say what it costs"));
        assertThat(officer.page(at + "/clearance").text()).contains("returned with a comment", "Say what it costs");
        officer.submit(at + "/clearance", Map.of("do", "ask"));
        clearer.page(at + "/clearance");
        clearer.submit(at + "/answer", Map.of("seen", seen, "step", "cleared", "comment", ""));
        for (var step : List.of("finish", "issue")) {
            var page = officer.page(at);
            officer.submit(
                    at + "/move",
                    Map.of(
                            "move",
                            step,
                            "version",
                            page.select("input[name=version]").val()));
        }
        assertThat(fixtures.installation(() -> reports.get(report.ref()).state()))
                .isEqualTo(ReportState.ISSUED);
        var paper = officer.page(at);
        assertThat(paper.select(".rp-paper h2").eachText()).contains("1 Issue for consideration");
        for (var format : List.of("html", "pdf", "docx", "xlsx")) {
            assertThat(officer.get(at + "/paper/" + format).statusCode())
                    .as(format)
                    .isEqualTo(200);
        }
    }

    @Test
    void aTemplateIsWrittenAnewAsAVersionAndABadOneIsRefusedWithItsReasons() {
        var report = fixtures.installation(() -> make.begun("scrutiny", "Progress"));
        var officer = as(Role.PERFORMANCE_OFFICER);
        var at = "/reports/templates/" + report.head().template() + "/edit";
        var pack = officer.page(at).select("#pack").getFirst().wholeText();
        assertThat(officer.submit(at, Map.of("pack", "sections: [", "why", "because"))
                        .text())
                .contains("It cannot be read");
        assertThat(officer.submit(at, Map.of("pack", pack, "why", "")).text()).contains("Say what has changed");
        var next = officer.submit(at, Map.of("pack", pack.replace("Financial", "Money"), "why", "Plain words"));
        assertThat(next.select("h1").text()).endsWith("version 2");
        assertThat(officer.page("/reports/" + report.ref() + "/implications").text())
                .contains("Financial");
    }
}
