package org.goldenthread.thread.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Publication;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class TalliesTests {
    private static final List<State> STATES = List.of(
            new State("no answer", Tone.BAD),
            new State("being answered", Tone.WARNING),
            new State("answered", Tone.GOOD));

    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    @Autowired
    Tallies tallies;

    private String council = "";

    @BeforeEach
    void aCouncil() {
        council = fixtures.council();
    }

    private String add(State state, Publication publication) {
        return fixtures.installation(() -> things.add(
                        "finding", council, Thing.Card.of("Something told", "").published(publication), state)
                .ref());
    }

    @Test
    void theCountsStayThoseOfTheRecordWhateverHappens() {
        var chance = new Random(20);
        var refs = new ArrayList<String>();
        for (int n = 0; n < 60; n++) {
            var state = STATES.get(chance.nextInt(STATES.size()));
            switch (refs.isEmpty() ? 0 : chance.nextInt(4)) {
                case 1 -> {
                    var ref = refs.get(chance.nextInt(refs.size()));
                    Entrance.as(Entrance.INSTALLATION, "test", () -> things.setState(ref, state));
                }
                case 2 -> {
                    var ref = refs.remove(chance.nextInt(refs.size()));
                    Entrance.as(Entrance.INSTALLATION, "test", () -> things.remove(ref));
                }
                default -> refs.add(add(state, Publication.INTERNAL));
            }
        }

        var counted = fixtures.installation(() -> things.all("finding", council)).stream()
                .collect(Collectors.groupingBy(one -> one.state().words(), Collectors.counting()));

        assertThat(fixtures.installation(() -> tallies.states(council, "finding")))
                .isEqualTo(counted);
    }

    @Test
    void whatIsOverStaysInTheListAndLeavesTheLine() {
        add(STATES.get(0), Publication.INTERNAL);
        fixtures.installation(() -> things.add(
                "finding",
                council,
                Thing.Card.of("Something told", "").dated(null, null, LocalDate.of(2026, 3, 31)),
                STATES.get(2)));

        assertThat(fixtures.installation(() -> tallies.of(council, List.of("finding")))
                        .total())
                .isEqualTo(1);
        assertThat(fixtures.installation(() -> tallies.states(council, "finding")))
                .hasSize(2);
    }

    @Test
    void aPartnerCountsWhatIsSharedAndAStrangerNothing() {
        add(STATES.get(0), Publication.INTERNAL);
        add(STATES.get(1), Publication.PARTNERS);
        var partner = fixtures.person(council, Role.PARTNER);
        var stranger = fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER);

        assertThat(fixtures.as(partner, () -> tallies.states(council, "finding")))
                .containsOnlyKeys("being answered");
        assertThat(fixtures.as(stranger, () -> tallies.states(council, "finding")))
                .isEmpty();
    }
}
