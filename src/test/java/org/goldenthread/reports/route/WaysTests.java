package org.goldenthread.reports.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.reports.MeetingFixtures;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportFixtures;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A report through several bodies: management team, executive, council; a version for each, words carried forward. */
@Product
class WaysTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Reports reports;

    @Autowired
    ReportContents contents;

    @Autowired
    Ways ways;

    private String council = "";
    private ReportFixtures make;
    private MeetingFixtures meet;
    private Meeting team;
    private Meeting executive;

    @BeforeEach
    void council() {
        council = fixtures.council();
        make = ReportFixtures.of(product, council);
        meet = new MeetingFixtures(product, council);
        team = fixtures.installation(() -> meet.meeting("Management team", 20));
        executive = fixtures.installation(() -> meet.meeting("Executive", 40));
    }

    private Report withWay() {
        return fixtures.installation(() -> {
            var report = meet.written("scrutiny", "Improvement plan", team);
            got(ways.add(report, executive.ref(), ""));
            got(ways.add(report, null, "Full Council"));
            return report;
        });
    }

    @Test
    void aWayIsPlannedInTheOrderOfItsMeetings() {
        var report = withWay();
        fixtures.installation(() -> {
            assertThat(ways.of(report))
                    .extracting(step -> step.stop().named())
                    .containsExactly("Management team", "Executive", "Full Council");
            var early = meet.meeting("Audit", 10);
            got(ways.shorten(report));
            assertThat(ways.add(report, early.ref(), "")).isInstanceOf(Checked.Refused.class);
            assertThat(ways.add(report, null, " ")).isInstanceOf(Checked.Refused.class);
            return early;
        });
    }

    @Test
    void theNextVersionBeginsWithTheWordsOfTheOneBeforeOnceThatIsFrozen() {
        var report = withWay();
        fixtures.installation(() -> {
            assertThat(ways.carryOn(report)).isInstanceOf(Checked.Refused.class);
            return make.issued(reports.get(report.ref()));
        });
        var next = fixtures.installation(() -> got(ways.carryOn(reports.get(report.ref()))));
        assertThat(next.head().body()).isEqualTo("Executive");
        assertThat(next.head().meeting()).isEqualTo(executive.day());
        fixtures.installation(() -> {
            assertThat(contents.of(next.ref()).words("purpose"))
                    .isEqualTo(contents.of(report.ref()).words("purpose"));
            assertThat(ways.of(next)).extracting(step -> step.stop().begun()).containsExactly(true, true, false);
            assertThat(ways.before(next).map(Report::ref)).contains(report.ref());
            assertThat(reports.get(report.ref()).issued()).isNotNull();
            return next;
        });
    }

    @Test
    void whatABodySaidIsReadBesideTheNextVersion() {
        var report = withWay();
        var next = fixtures.installation(() -> {
            make.issued(reports.get(report.ref()));
            var held = meet.held(team, 1);
            meet.minute(held, meet.agenda(held).getFirst(), Item.Outcome.AMENDED, "Say what it costs.");
            return got(ways.carryOn(reports.get(report.ref())));
        });
        var officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        var at = "/reports/" + next.ref();
        assertThat(officer.page(at).select("a[href=" + at + "/way]")).isNotEmpty();
        fixtures.installation(() -> make.write(next, "purpose", "What it costs."));
        var page = officer.page(at + "/way");
        assertThat(page.text()).contains("Say what it costs.", "What changed since " + report.ref());
        assertThat(page.select(".rp-way li")).hasSize(3);
        assertThat(page.select(".rp-way [aria-current=step]").text()).contains("Executive");
        assertThat(page.select(".rp-new").text()).contains("What it costs.");
        var wrong = officer.submit(at + "/way", Map.of("goes", "", "named", ""));
        assertThat(wrong.select("#goes-error").text()).contains("Choose a meeting");
        assertThat(officer.submit(at + "/way/next", Map.of())
                        .select(".govuk-error-summary")
                        .text())
                .contains(next.ref() + " is to be issued first");
    }
}
