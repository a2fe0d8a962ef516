package org.goldenthread.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bodies are set up and report to each other, never in a circle. */
@Product
class BodiesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Bodies bodies;

    private String council = "";

    @BeforeEach
    void council() {
        council = fixtures.council();
    }

    private static Bodies.Draft draft(String name, Body... uppers) {
        return new Bodies.Draft(
                name,
                new Body.Words(Body.Sort.COMMITTEE, "What it looks after"),
                new Body.Life(BodyState.ACTIVE, LocalDate.of(2030, 5, 1), null, null),
                null,
                List.of(uppers).stream()
                        .map(one -> new Body.Line(one.ref(), "progress"))
                        .toList());
    }

    private Body body(String name, Body... uppers) {
        return fixtures.installation(() -> got(bodies.add(council, draft(name, uppers))));
    }

    @Test
    void aBodyReportsToOthersAndTheMainLineComesFirst() {
        var council = body("Full Council");
        var cabinet = body("Cabinet", council);
        var board = body("Improvement Board", cabinet, council);
        assertThat(board.ref()).startsWith("BDY-");
        assertThat(board.state()).isEqualTo(new State("active", Tone.GOOD));
        assertThat(board.lines())
                .containsExactly(new Body.Line(cabinet.ref(), "progress"), new Body.Line(council.ref(), "progress"));
        var other = fixtures.installation(
                () -> got(bodies.change(board.ref(), board.version(), draft("Improvement Board", council, cabinet))));
        assertThat(other.reportsTo()).isEqualTo(council.ref());
    }

    @Test
    void noBodyReportsToItselfAtOnceOrByOthers() {
        var top = body("Full Council");
        var middle = body("Cabinet", top);
        var low = body("Group", middle);
        for (var one : List.of(top, middle, low)) {
            var refused =
                    fixtures.installation(() -> bodies.change(top.ref(), top.version(), draft("Full Council", one)));
            assertThat(refused).isInstanceOf(Checked.Refused.class);
        }
    }

    @Test
    void twoBodiesThatMeetAreNotOfOneName() {
        body("Cabinet");
        assertThat(fixtures.installation(() -> bodies.add(council, draft("CABINET "))))
                .isInstanceOf(Checked.Refused.class);
    }

    @Test
    void theSecondOfTwoWhoChangeABodyIsTold() {
        var cabinet = body("Cabinet");
        fixtures.installation(() -> got(bodies.change(cabinet.ref(), cabinet.version(), draft("The Cabinet"))));
        assertThatThrownBy(() -> fixtures.installation(
                        () -> bodies.change(cabinet.ref(), cabinet.version(), draft("Executive"))))
                .isInstanceOf(ChangedMeanwhile.class);
    }
}
