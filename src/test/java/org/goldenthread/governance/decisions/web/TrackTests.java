package org.goldenthread.governance.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.util.List;
import org.goldenthread.access.Role;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.DecisionFixtures;
import org.goldenthread.governance.decisions.DecisionRoute;
import org.goldenthread.governance.decisions.DecisionState.Move;
import org.goldenthread.governance.decisions.DecisionStep;
import org.goldenthread.governance.decisions.Decisions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The route of a decision is drawn as steps: those it made, where it stands, and the straight way on. */
class TrackTests extends PagesOfGovernance {
    @Autowired
    Decisions decisions;

    @Autowired
    DecisionRoute route;

    private List<String> drawn(Decision one) {
        return Track.of(decisions.get(one.ref()), route.of(one.ref())).stream()
                .map(stop -> stop.lies().words() + " " + stop.words())
                .toList();
    }

    private void move(Decision one, Move move) {
        var now = decisions.get(one.ref());
        got(route.move(
                one.ref(), now.version(), new DecisionStep.Wish(move, null, "Six members", "It is dear", "", "")));
    }

    @Test
    void aDecisionThatIsTakenGoesStraightOn() {
        fixtures.installation(() -> {
            var one = got(decisions.add(council, DecisionFixtures.draft("the depot", TODAY)));
            assertThat(drawn(one))
                    .containsExactly(
                            "now taken, not published",
                            "to come open to call-in",
                            "to come in force",
                            "to come put into effect");
            move(one, Move.PUBLISH);
            assertThat(drawn(one))
                    .containsExactly(
                            "done taken", "now open to call-in", "to come in force", "to come put into effect");
            move(one, Move.CALL_IN);
            assertThat(drawn(one))
                    .containsExactly(
                            "done taken",
                            "done open to call-in",
                            "now called in",
                            "to come answered",
                            "to come in force",
                            "to come put into effect");
            move(one, Move.SET_ASIDE);
            assertThat(drawn(one)).endsWith("now set aside").hasSize(4);
            return null;
        });
    }

    @Test
    void timeAloneBringsItIntoForceAndTheTrackSaysSo() {
        fixtures.installation(() -> {
            var one = got(decisions.add(council, DecisionFixtures.draft("the depot", TODAY.minusDays(40))));
            got(route.move(
                    one.ref(),
                    one.version(),
                    new DecisionStep.Wish(Move.PUBLISH, TODAY.minusDays(39), "", "", "", "")));
            assertThat(drawn(one))
                    .containsExactly("done taken", "done open to call-in", "now in force", "to come put into effect");
            return null;
        });
    }

    @Test
    void thePagesDrawItAndNameEveryStepThatIsPossible() {
        var one = fixtures.installation(() -> got(decisions.add(council, DecisionFixtures.draft("the depot", TODAY))));
        var page = as(Role.COUNCILLOR).page("/governance/decisions/" + one.ref());
        assertThat(page.select(".go-track li")).hasSize(4);
        assertThat(page.select(".go-track [aria-current=step]").text()).contains("taken, not published");
        var every = as(Role.COUNCILLOR).page("/governance/decisions/route");
        assertThat(every.select(".go-route > li")).hasSize(8);
        every.select(".go-route a")
                .forEach(link -> assertThat(every.select(link.attr("href"))).hasSize(1));
    }
}
