package org.goldenthread.reports.ends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.reports.MeetingFixtures;
import org.goldenthread.reports.ReportFixtures;
import org.goldenthread.reports.tabled.Ask.Outcome;
import org.goldenthread.reports.tabled.Outcomes;
import org.goldenthread.reports.tabled.Outcomes.Came;
import org.goldenthread.thread.LooseEnd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left undone between reports and meetings, and what their posts are asked for. */
@Product
class ReportEndsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    ReportEnds ends;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private String council = "";
    private ReportFixtures make;
    private MeetingFixtures meet;

    @BeforeEach
    void council() {
        council = fixtures.council();
        make = ReportFixtures.of(product, council);
        meet = new MeetingFixtures(product, council);
    }

    private List<String> sorts() {
        return fixtures.installation(() -> ends.find(council, null, 50)).stream()
                .map(LooseEnd::sort)
                .toList();
    }

    @Test
    void theFirstDeadlineThatHasGoneByIsTheLooseEnd() {
        fixtures.installation(() -> meet.written("scrutiny", "Far", meet.meeting("Cabinet", 100)));
        assertThat(sorts()).isEmpty();
        var near = fixtures.installation(() -> meet.written("scrutiny", "Near", meet.meeting("Cabinet", 2)));
        assertThat(sorts()).containsExactly("report-draft-late");
        fixtures.installation(() -> make.cleared(near));
        assertThat(sorts()).containsExactly("report-clearance-late");
    }

    @Test
    void anIssuedReportThatIsOnNoAgendaIsFound() {
        var meeting = fixtures.installation(() -> meet.meeting("Cabinet", 60));
        fixtures.installation(() -> make.issued(meet.written("scrutiny", "Progress", meeting)));
        assertThat(sorts()).isEmpty();
        fixtures.installation(() -> jdbc.sql("delete from governance.item where ref = :ref")
                .param("ref", meeting.ref())
                .update());
        assertThat(sorts()).containsExactly("report-on-no-agenda");
    }

    @Test
    void aWeekAfterTheMeetingEveryRecommendationHasItsOutcome() {
        var meeting = fixtures.installation(() -> meet.meeting("Cabinet", 60));
        var report = fixtures.installation(() -> make.issued(meet.written("scrutiny", "Progress", meeting)));
        fixtures.installation(() -> meet.held(meeting, 6));
        assertThat(sorts()).isEmpty();
        fixtures.installation(() -> jdbc.sql("update governance.meeting set day = day - 1 where ref = :ref")
                .param("ref", meeting.ref())
                .update());
        assertThat(sorts()).containsExactly("report-without-outcome");
        fixtures.installation(() ->
                Fixtures.got(outcomes.record(report.ref(), Map.of(1, new Came(Outcome.NOTED, "", null, null, false)))));
        assertThat(sorts()).isEmpty();
    }

    @Test
    void whoeverAnswersForADraftFindsItAmongTheirUpdatesAndSendsItForClearance() {
        var owner = fixtures.person(council, Role.OWNER);
        var report = fixtures.installation(() -> {
            accounts.holdPost(owner.id(), council, meet.post());
            return meet.written("scrutiny", "Homes and repairs", meet.meeting("Cabinet", 30));
        });
        var visit = fixtures.visit(owner);
        var page = visit.page("/site/updates");
        assertThat(page.text()).contains("Reports to write", "Homes and repairs");
        var form = page.select("form:has(#draft-" + report.ref() + ")");
        assertThat(form).hasSize(1);
    }
}
