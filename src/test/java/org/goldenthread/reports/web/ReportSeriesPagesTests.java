package org.goldenthread.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.reports.series.SeriesOfReports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports that come again and again, as people begin them. */
class ReportSeriesPagesTests extends PagesOfReports {
    private static final String AT = "/reports/series";

    @Autowired
    SeriesOfReports series;

    private Map<String, String> typed() {
        fixtures.installation(() -> make.begun("cabinet", "Another"));
        return new HashMap<>(
                Map.of("name", "Quarterly update", "body", "Cabinet", "template", "cabinet", "months", "3"));
    }

    private void next(org.goldenthread.Visit officer) {
        officer.page(AT);
        var all = fixtures.installation(() -> series.all(council));
        officer.submit(AT + "/" + all.getFirst().id() + "/next", Map.of());
    }

    @Test
    void eachReportHasItsNumberAndCoversWhatTheOneBeforeDidNot() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var fields = typed();
        officer.page(AT);
        assertThat(officer.submit(AT, fields).text())
                .contains("Quarterly update", "every quarter", "None has been begun");
        next(officer);
        next(officer);
        var page = officer.page(AT);
        assertThat(page.select("main li a").eachText()).anyMatch(one -> one.startsWith("No. 2, "));
        assertThat(page.text()).contains("Next: no. 3, covers ");
        var second = fixtures.installation(
                        () -> series.reports(series.all(council).getFirst(), 1))
                .getFirst();
        assertThat(officer.page("/reports/" + second.ref() + "/preview").text()).contains("Quarterly update, no. 2");
        assertThat(officer.page("/reports/" + second.ref()).select("h1").text()).endsWith("Quarterly update, no. 2");
    }

    @Test
    void whatIsMissingIsToldAtItsFieldAndNothingTypedIsLost() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var fields = typed();
        fields.put("months", "5");
        fields.put("body", "");
        officer.page(AT);
        var page = officer.submit(AT, fields);
        assertThat(page.select(".govuk-error-summary").text())
                .contains("Choose how often it comes", "Say whom it goes to");
        assertThat(page.select("#name").val()).isEqualTo("Quarterly update");
        fields.putAll(typed());
        officer.submit(AT, fields);
        officer.page(AT);
        assertThat(officer.submit(AT, fields).select(".govuk-error-summary").text())
                .contains("There is a series of this name already");
    }

    @Test
    void aReaderSeesTheSeriesAndBeginsNothingAndAnotherCouncilSeesNone() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var fields = typed();
        officer.page(AT);
        officer.submit(AT, fields);
        next(officer);
        var reader = as(Role.COUNCILLOR);
        var page = reader.page(AT);
        assertThat(page.text()).contains("Quarterly update");
        assertThat(page.select("main form")).isEmpty();
        // the draft is not theirs to see
        assertThat(page.select("main li a").eachText()).noneMatch(one -> one.startsWith("No. 1"));
        var others = fixtures.council();
        var stranger = fixtures.visit(fixtures.person(others, Role.PERFORMANCE_OFFICER));
        assertThat(stranger.page(AT).text()).contains("No series yet");
        stranger.page(AT);
        var id = fixtures.installation(() -> series.all(council)).getFirst().id();
        assertThat(stranger.submit(AT + "/" + id + "/next", Map.of()).text()).doesNotContain("is begun");
    }

    @Test
    void aReportThatWasBegunByHandJoinsASeriesUnderTheNextNumberOnce() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page(AT);
        officer.submit(AT, typed());
        next(officer);
        var mine = fixtures.installation(() -> make.begun("cabinet", "Written by hand"))
                .ref();
        officer.page(AT);
        var take = AT + "/"
                + fixtures.installation(() -> series.all(council).getFirst().id()) + "/take";
        assertThat(officer.submit(take, Map.of("report", mine)).text()).contains(mine + " is no. 2 of the series");
        assertThat(officer.page("/reports/" + mine + "/preview").text()).contains("Quarterly update, no. 2");
        for (var ref : java.util.List.of(mine, "RPT-99999", "")) {
            officer.page(AT);
            assertThat(officer.submit(take, Map.of("report", ref)).text())
                    .contains("Choose a report that is in no series yet");
        }
    }
}
