package org.goldenthread.reports.tabled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Actions;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.decisions.Verb;
import org.goldenthread.governance.effects.Effect;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.recommendations.Recommendation.Life;
import org.goldenthread.governance.recommendations.Recommendations;
import org.goldenthread.reports.MeetingFixtures;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportFixtures;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.route.Gate;
import org.goldenthread.reports.route.Routes;
import org.goldenthread.reports.tabled.Ask.Outcome;
import org.goldenthread.reports.tabled.Outcomes.Came;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A report on its way to a meeting and back: laid on the agenda, its recommendations decided, the record moved. */
@Product
class OutcomesTests {
    private static final String RECOMMENDS = """
            To note the progress.

            To approve a later day for the training.

            To invite comments from the Scrutiny Committee.
            """;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Reports reports;

    @Autowired
    Routes routes;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Decisions decisions;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Actions actions;

    private String council = "";
    private ReportFixtures make;
    private MeetingFixtures meet;

    @BeforeEach
    void council() {
        council = fixtures.council();
        make = ReportFixtures.of(product, council);
        meet = new MeetingFixtures(product, council);
    }

    private Report issuedFor(Meeting meeting) {
        return fixtures.installation(() -> {
            var report = meet.written("scrutiny", "Progress", meeting);
            return make.issued(make.write(report, "recommendations", RECOMMENDS));
        });
    }

    private Meeting meeting(int days) {
        return fixtures.installation(() -> meet.meeting("Cabinet", days));
    }

    private static Came came(Outcome outcome) {
        return new Came(outcome, "", null, null, false);
    }

    @Test
    void theDayOfTheMeetingIsTheMeetingsOwnAndMovesWithIt() {
        var meeting = meeting(40);
        var report = fixtures.installation(() -> meet.written("scrutiny", "Progress", meeting));
        assertThat(report.head().body()).isEqualTo("Cabinet");
        assertThat(report.head().meeting()).isEqualTo(meeting.day());
        var moved = fixtures.installation(() -> meet.held(meeting, 3));
        assertThat(fixtures.installation(() -> reports.get(report.ref())).head().meeting())
                .isEqualTo(moved.day());
    }

    @Test
    void deadlinesAreCountedBackFromTheMeeting() {
        var report = fixtures.installation(() -> meet.written("scrutiny", "Progress", meeting(60)));
        var gates = fixtures.installation(() -> routes.gates(report));
        assertThat(gates).extracting(Gate::kind).containsExactly(Gate.Kind.values());
        assertThat(gates.get(0).day()).isBefore(gates.get(1).day());
        assertThat(gates.get(1).day()).isBefore(gates.get(2).day());
        assertThat(gates.get(2).day()).isBefore(LocalDate.now().plusDays(60));
        assertThat(gates).allMatch(one -> one.state().tone() == Tone.NONE);
        var late = fixtures.installation(() -> routes.gates(meet.written("scrutiny", "Late", meeting(1))));
        assertThat(late).allMatch(Gate::late);
    }

    @Test
    void anIssuedReportStandsOnTheAgendaAndItsPaperIsReceived() {
        var meeting = meeting(40);
        var report = issuedFor(meeting);
        assertThat(fixtures.installation(() -> meet.agenda(meeting)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.words().title()).isEqualTo("Progress");
                    assertThat(item.words().sort()).isEqualTo(Item.Sort.DECISION);
                    assertThat(item.paper().about()).isEqualTo(report.ref());
                    assertThat(item.paper().received()).isEqualTo(LocalDate.now());
                });
        assertThat(fixtures.installation(() -> outcomes.of(report.ref())))
                .extracting(Ask::verb)
                .containsExactly(Ask.Verb.NOTE, Ask.Verb.APPROVE, Ask.Verb.INVITE);
    }

    @Test
    void whoeverAnswersForAReportMayIssueItOntoTheAgendaOfAnother() {
        var meeting = meeting(40);
        var lead = fixtures.person(council, Role.OWNER);
        fixtures.installation(() -> {
            product.getBean(org.goldenthread.access.Accounts.class).holdPost(lead.id(), council, meet.post());
            return make.cleared(meet.written("scrutiny", "Progress", meeting));
        });
        var issued = fixtures.as(lead, () -> {
            var issues = product.getBean(org.goldenthread.reports.issue.ReportIssues.class);
            var report = routes.at(meeting.ref()).getFirst();
            var ready = got(issues.finish(report.ref(), report.version()));
            return got(issues.issue(ready.ref(), ready.version()));
        });
        assertThat(fixtures.installation(() -> meet.agenda(meeting)))
                .singleElement()
                .satisfies(item -> assertThat(item.paper().about()).isEqualTo(issued.ref()));
    }

    @Test
    void nothingIsDecidedBeforeTheMeetingWasHeld() {
        var report = issuedFor(meeting(40));
        assertThat(fixtures.installation(() -> outcomes.record(report.ref(), Map.of(1, came(Outcome.NOTED)))))
                .isInstanceOf(Checked.Refused.class);
    }

    @Test
    void anExtensionThatWasGrantedMovesTheDayAndPointsToTheDecision() {
        var meeting = meeting(40);
        var report = issuedFor(meeting);
        var until = LocalDate.now().plusDays(90);
        var action = fixtures.installation(() -> {
            meet.held(meeting, 2);
            return got(actions.add(
                    council,
                    Actions.Draft.of(null, Action.Sort.ACTION, "Train advisers")
                            .dated(null, LocalDate.now().plusDays(10))));
        });
        var scrutiny = fixtures.installation(() -> meet.body("Scrutiny Committee"));
        var grants = new Outcomes.Wanted(action.ref(), Effect.EXTENDS, until);
        var after = fixtures.installation(() -> got(outcomes.record(
                report.ref(),
                Map.of(
                        1, came(Outcome.NOTED),
                        2, new Came(Outcome.AMENDED, "To approve ninety days more.", null, grants, false),
                        3, new Came(Outcome.AGREED, "", scrutiny.ref(), null, false)))));
        assertThat(after.get(0).answer().decision()).isNull();
        var decision = fixtures.installation(
                () -> decisions.get(String.valueOf(after.get(1).answer().decision())));
        assertThat(decision.taken().verb()).isEqualTo(Verb.APPROVED);
        assertThat(decision.taken().meeting()).isEqualTo(meeting.ref());
        assertThat(decision.words()).isNotNull();
        assertThat(String.valueOf(decision.words())).contains("ninety days more");
        assertThat(decision.open()).isTrue();
        var moved = fixtures.installation(() -> actions.get(action.ref()));
        assertThat(moved.dates().due()).isEqualTo(until);
        var asked = fixtures.installation(
                () -> recommendations.get(String.valueOf(after.get(2).answer().recommendation())));
        assertThat(asked.answer().life()).isEqualTo(Life.AWAITED);
        assertThat(asked.origin().toBody()).isEqualTo(scrutiny.ref());
    }

    @Test
    void whereOneOutcomeCannotBeKeptNoneIs() {
        var meeting = meeting(40);
        var report = issuedFor(meeting);
        fixtures.installation(() -> meet.held(meeting, 2));
        var refused = fixtures.installation(() -> outcomes.record(
                report.ref(),
                Map.of(
                        1,
                        came(Outcome.AGREED),
                        2,
                        new Came(
                                Outcome.AGREED,
                                "",
                                null,
                                new Outcomes.Wanted("ACT-99999999", Effect.EXTENDS, null),
                                false))));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Checked.Refused.class,
                        no -> assertThat(no.problems().toString()).contains("target-2", "nothing with the reference"));
        assertThat(fixtures.installation(() -> outcomes.of(report.ref())))
                .allMatch(one -> one.answer().open());
        assertThat(fixtures.installation(
                        () -> decisions.count(org.goldenthread.governance.decisions.DecisionFilter.all(council))))
                .isZero();
    }

    @Test
    void theOutcomeIsWrittenDownOnAPage() {
        var meeting = meeting(40);
        var report = issuedFor(meeting);
        fixtures.installation(() -> {
            var held = meet.held(meeting, 2);
            meet.minute(held, meet.agenda(held).getFirst(), Item.Outcome.AGREED, "Agreed as printed.");
            return held;
        });
        var officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        var at = "/reports/" + report.ref();
        assertThat(officer.page("/governance/meetings/" + meeting.ref()).select("a[href=" + at + "/outcome]"))
                .hasSize(1);
        var form = officer.page(at + "/outcome");
        assertThat(form.text()).contains("Minuted: Agreed as printed.");
        assertThat(form.select("#outcome-1 option[selected]").val()).isEqualTo("noted");
        assertThat(form.select("#outcome-2 option[selected]").val()).isEqualTo("agreed");
        var wrong = officer.submit(at + "/outcome", Map.of("outcome-2", "amended", "until-2", "some day"));
        assertThat(wrong.select(".govuk-error-summary").text()).isNotEmpty();
        var told = officer.submit(at + "/outcome", Map.of("outcome-1", "noted", "outcome-2", "rejected"));
        assertThat(told.text()).contains("1 still open", "Not agreed", "DEC-");
        var reader = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        assertThat(reader.page(at).select("a[href=" + at + "/outcome]")).isEmpty();
        assertThat(reader.get(at + "/outcome").statusCode()).isEqualTo(403);
    }
}
