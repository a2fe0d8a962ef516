package org.goldenthread.governance.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.governance.decisions.DecisionFixtures;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.decisions.KeyTest;
import org.goldenthread.governance.outstanding.OutstandingEnds;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forward plan announces decisions in editions, and says where the notice is too short. */
@Product
class ForwardPlanTests {
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Fixtures fixtures;

    @Autowired
    ForwardPlan plan;

    @Autowired
    Editions editions;

    @Autowired
    Decisions decisions;

    @Autowired
    OutstandingEnds ends;

    @Autowired
    JdbcClient jdbc;

    private String council = "";

    @BeforeEach
    void council() {
        council = fixtures.council();
    }

    private static ForwardPlan.Draft draft(LocalDate day, String exempt) {
        return new ForwardPlan.Draft(
                "Sale of the depot",
                new Planned.What(
                        "", null, "Cabinet", day, true, Money.ofPounds(10), List.of(KeyTest.ALL_WARDS), exempt, "", ""),
                null);
    }

    private Planned planned(LocalDate day) {
        return fixtures.installation(() -> got(plan.add(council, draft(day, ""))));
    }

    private Edition published(LocalDate day) {
        return fixtures.installation(() -> got(editions.publish(council, "An edition", day)));
    }

    private Planned now(Planned one) {
        return fixtures.installation(() -> plan.get(one.ref()));
    }

    @Test
    void aKeyDecisionNeedsTwentyEightClearDaysFromTheFirstEditionThatAnnouncedIt() {
        var late = planned(TODAY.plusDays(20));
        var early = planned(TODAY.plusDays(40));
        published(TODAY);
        assertThat(now(late).mayBeTaken()).isFalse();
        assertThat(now(late).state(TODAY).words()).isEqualTo("notice too short");
        assertThat(now(early).mayBeTaken()).isTrue();
        assertThat(fixtures.installation(() -> ends.find(council, null, 20)))
                .extracting(LooseEnd::sort)
                .contains("notice-too-short");
    }

    @Test
    void aPartThatBecomesPrivateLaterIsAnnouncedAnew() {
        var one = planned(TODAY.plusDays(40));
        published(TODAY.minusDays(5));
        fixtures.installation(
                () -> got(plan.change(one.ref(), now(one).version(), draft(TODAY.plusDays(40), "Paragraph 3"))));
        assertThat(now(one).notice().given()).isNull();
        published(TODAY);
        assertThat(now(one).notice().given()).isEqualTo(TODAY);
    }

    @Test
    void generalExceptionNeedsItsReasonAndWhoWasToldAndOnlyWhereNoticeIsShort() {
        var one = planned(TODAY.plusDays(20));
        fixtures.installation(() -> {
            var bare = new Planned.Exception(Planned.Exception.Sort.GENERAL_EXCEPTION, "", "", null);
            assertThat(plan.except(one.ref(), one.version(), bare)).isInstanceOf(Checked.Refused.class);
            var told = new Planned.Exception(
                    Planned.Exception.Sort.GENERAL_EXCEPTION, "The grant ends", "Chair of scrutiny", null);
            assertThat(got(plan.except(one.ref(), one.version(), told)).mayBeTaken())
                    .isTrue();
            assertThatThrownBy(() -> plan.except(one.ref(), one.version(), told))
                    .isInstanceOf(ChangedMeanwhile.class);
            var ample = got(plan.add(council, draft(TODAY.plusDays(90), "")));
            got(editions.publish(council, "An edition", null));
            assertThat(plan.except(ample.ref(), plan.get(ample.ref()).version(), told))
                    .isInstanceOf(Checked.Refused.class);
            return one;
        });
    }

    @Test
    void anEditionStaysAsItWasAndTheNextOneTellsWhatSlipped() {
        var one = planned(TODAY.plusDays(40));
        var first = published(TODAY.minusDays(30));
        fixtures.installation(() -> got(plan.change(one.ref(), now(one).version(), draft(TODAY.plusDays(63), ""))));
        var second = published(TODAY);
        fixtures.installation(() -> {
            assertThat(editions.lines(first.id())).extracting(EditionLine::day).containsExactly(TODAY.plusDays(40));
            assertThat(editions.changes(council, second.id()))
                    .extracting(EditionChange::words)
                    .containsExactly("23 days later");
            assertThat(editions.publish(council, "Earlier", TODAY.minusDays(3))).isInstanceOf(Checked.Refused.class);
            return first;
        });
        assertThatThrownBy(() -> fixtures.installation(() -> jdbc.sql("update governance.edition_line set title = 'x'")
                        .update()))
                .hasMessageContaining("kept as it was");
    }

    @Test
    void aKeyDecisionThatNoEditionAnnouncedIsALooseEndUntilItsEntryIsTied() {
        var one = planned(TODAY.plusDays(5));
        fixtures.installation(() -> got(plan.add(council, draft(TODAY.plusDays(3), ""))));
        published(TODAY.minusDays(40));
        var key = fixtures.installation(() -> {
            var made = DecisionFixtures.draft("the depot", TODAY);
            return got(decisions.add(council, DecisionFixtures.key(made)));
        });
        assertThat(sorts(key.ref())).contains("key-without-notice");
        fixtures.installation(() -> got(plan.decided(one.ref(), key.ref())));
        assertThat(sorts(key.ref())).doesNotContain("key-without-notice");
        assertThat(now(one).state(TODAY).words()).isEqualTo("decided");
        assertThat(fixtures.installation(() -> plan.withdraw(one.ref(), "not any more")))
                .isInstanceOf(Checked.Refused.class);
    }

    private List<String> sorts(String ref) {
        return fixtures.installation(() -> ends.find(council, java.util.Set.of(ref), 20)).stream()
                .map(LooseEnd::sort)
                .toList();
    }
}
