package org.goldenthread.governance.riskreviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.util.List;
import org.goldenthread.access.Role;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.MeetingFixtures;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.RegisterLevel;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.risks.showing.Showings;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A register that is reviewed at every second meeting stands on that agenda by itself. */
class RegisterReviewsTests extends PagesOfGovernance {
    @Autowired
    RegisterReviews reviews;

    @Autowired
    Agendas agendas;

    @Autowired
    Showings showings;

    @Autowired
    List<LooseEndCheck> checks;

    private Register register(String body, @Nullable Integer meetings) {
        var matrix = product.getBean(Matrices.class).use(council, "five-by-five");
        return got(product.getBean(Registers.class)
                .add(
                        council,
                        new Register(
                                0,
                                0,
                                RegisterLevel.CORPORATE,
                                "Housing",
                                null,
                                null,
                                matrix.id(),
                                new Register.Cadence(body, meetings == null ? 3 : null, meetings),
                                Register.Rules.NONE,
                                null)));
    }

    private Meeting laid(Body body, int days) {
        return MeetingFixtures.of(product, council).laid(body, TODAY.plusDays(days));
    }

    private void shown(Register register, String body, int days) {
        got(showings.record(council, register.id(), new Showings.Wanted(body, TODAY.plusDays(days), "")));
    }

    private List<LooseEnd> ends() {
        return checks.stream()
                .flatMap(one -> one.find(council, null, 100).stream())
                .filter(one -> one.sort().equals("register-not-reviewed"))
                .toList();
    }

    private List<String> titles(Meeting meeting) {
        return agendas.of(meeting.ref()).stream()
                .map(one -> one.words().title())
                .toList();
    }

    @Test
    void everySecondMeetingGetsTheItemOnceAndWhatIsTakenOffStaysOff() {
        fixtures.installation(() -> {
            var board = make().body("Improvement Board");
            register("the  improvement board", 2);
            var days = List.of(laid(board, 10), laid(board, 20), laid(board, 30), laid(board, 40));
            assertThat(reviews.lay(council)).isEqualTo(2);
            assertThat(reviews.lay(council)).isZero();
            assertThat(days.stream().map(this::titles))
                    .containsExactly(
                            List.of(), List.of("Risk register: Housing"), List.of(), List.of("Risk register: Housing"));
            MeetingFixtures.of(product, council).only(days.get(1), "Budget");
            assertThat(reviews.lay(council)).isZero();
            assertThat(titles(days.get(1))).containsExactly("Budget");
            return null;
        });
    }

    @Test
    void meetingsAreCountedFromWhenTheBodySawItLast() {
        fixtures.installation(() -> {
            var board = make().body("Improvement Board");
            var register = register("Improvement Board", 2);
            laid(board, -10);
            shown(register, "Improvement Board", -10);
            laid(board, -5);
            var due = laid(board, 5);
            assertThat(reviews.of(board)).singleElement().satisfies(one -> {
                assertThat(one.shown()).isEqualTo(TODAY.minusDays(10));
                assertThat(one.missed()).isEmpty();
                assertThat(one.due()).extracting(Meeting::ref).containsExactly(due.ref());
            });
            assertThat(ends()).isEmpty();
            return null;
        });
    }

    @Test
    void aMissedReviewIsALooseEndAndMadeUpForAtTheNextMeeting() {
        fixtures.installation(() -> {
            var board = make().body("Improvement Board");
            var register = register("Improvement Board", 2);
            laid(board, -20);
            laid(board, -10);
            var next = laid(board, 5);
            assertThat(ends()).singleElement().satisfies(one -> {
                assertThat(one.ref()).isEqualTo(board.ref());
                assertThat(one.words()).contains("Housing", "every second meeting");
            });
            assertThat(reviews.of(board).getFirst().due())
                    .extracting(Meeting::ref)
                    .containsExactly(next.ref());
            shown(register, "Improvement board", -1);
            assertThat(ends()).isEmpty();
            return null;
        });
    }

    @Test
    void aRegisterThatIsReviewedByMonthsOrByABodyNobodyKnowsIsLeftAlone() {
        fixtures.installation(() -> {
            var board = make().body("Improvement Board");
            laid(board, 5);
            register("Improvement Board", null);
            assertThat(reviews.lay(council)).isZero();
            assertThat(reviews.all(fixtures.council())).isEmpty();
            return null;
        });
    }

    @Test
    void thePagesOfBodyAndMeetingTellWhichRegisterIsDueWhen() {
        var board = fixtures.installation(() -> {
            var one = make().body("Improvement Board");
            register("Improvement Board", 1);
            laid(one, 5);
            return one;
        });
        var page = as(Role.COUNCILLOR).page("/governance/bodies/" + board.ref());
        assertThat(page.text()).contains("Risk registers it reviews", "Never shown yet", "at every meeting");
        var meeting = page.select("a[href^=/governance/meetings/MTG]").attr("href");
        assertThat(as(Role.COUNCILLOR).page(meeting).text()).contains("Risk registers it reviews");
    }
}
