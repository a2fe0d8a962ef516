package org.goldenthread.governance.ends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.util.List;
import java.util.Set;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.BodyState;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.people.Capacity;
import org.goldenthread.governance.seats.Quorum.Share;
import org.goldenthread.thread.LooseEnd;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is missing at bodies is found, and goes away when it is put right. */
class BodyEndsTests extends PagesOfGovernance {
    @Autowired
    BodyEnds ends;

    private List<String> sorts(Body body) {
        return ends.find(council, Set.of(body.ref()), 50).stream()
                .map(LooseEnd::sort)
                .toList();
    }

    @Test
    void aNewBodyHasNeitherTermsNorAChair() {
        fixtures.installation(() -> {
            var body = make().body("Audit Committee");
            assertThat(sorts(body)).containsExactly("body-without-terms", "body-without-chair");
            make().terms(body, null);
            assertThat(ends.find(council, null, 1).getFirst().words()).contains("Nobody has agreed the terms");
            make().terms(body, TODAY);
            make().sits(body, make().person("Councillor for North Ward", "Labour"), Capacity.CHAIR);
            assertThat(sorts(body)).isEmpty();
            return null;
        });
    }

    @Test
    void seatsThatNobodyHoldsOrTheWrongGroupHoldsAreFound() {
        fixtures.installation(() -> {
            make().chamber();
            var body = make().body("Audit Committee");
            make().terms(body, TODAY);
            make().sits(body, make().person("Councillor for North Ward", "Labour"), Capacity.CHAIR);
            make().seats(
                            body,
                            8,
                            new Share("Labour", 5),
                            new Share("Conservative", 2),
                            new Share("Liberal Democrat", 1));
            assertThat(sorts(body)).containsExactly("body-seats", "body-vacancy");
            make().seats(
                            body,
                            8,
                            new Share("Labour", 4),
                            new Share("Conservative", 2),
                            new Share("Liberal Democrat", 2));
            assertThat(sorts(body)).containsExactly("body-vacancy");
            return null;
        });
    }

    @Test
    void daysGoneByAreFoundAndEndedBodiesAreLeftAlone() {
        fixtures.installation(() -> {
            var late = make().body(
                            "Task group",
                            new Body.Life(
                                    BodyState.ACTIVE, TODAY.minusDays(90), TODAY.minusDays(1), TODAY.minusDays(5)));
            assertThat(sorts(late)).contains("body-past-sunset", "body-review-due");
            assertThat(sorts(make().body("Old group", new Body.Life(BodyState.DISCONTINUED, null, null, null))))
                    .isEmpty();
            return null;
        });
    }

    @Test
    void aCouncilWithoutBodiesHasNoLooseEnds() {
        assertThat(fixtures.installation(() -> ends.find(council, null, 50))).isEmpty();
    }
}
