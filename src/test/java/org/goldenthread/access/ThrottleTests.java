package org.goldenthread.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class ThrottleTests {
    private static final int TRIES = 5;

    @Autowired
    Fixtures fixtures;

    private Document signIn(String email, String password) {
        var stranger = fixtures.stranger();
        stranger.page("/access/sign-in");
        return stranger.submit("/access/sign-in", Map.of("email", email, "password", password));
    }

    @Test
    void whoeverGuessesHasToWaitEvenWithTheRightPasswordAndOthersDoNot() {
        var council = fixtures.council();
        var guessed = fixtures.person(council, Role.OWNER);
        var other = fixtures.person(council, Role.OWNER);
        for (int tries = 0; tries < TRIES; tries++) {
            assertThat(signIn(guessed.email(), "guess " + tries).text()).contains("not right");
        }
        assertThat(signIn(guessed.email(), Fixtures.PASSWORD).text())
                .contains("Too many tries. Wait a quarter of an hour");
        assertThat(signIn(other.email(), Fixtures.PASSWORD).title()).doesNotContain("Sign in");
    }

    @Test
    void whetherAnAddressIsKnownIsNotTold() {
        var known = fixtures.person(fixtures.council(), Role.OWNER);
        assertThat(signIn(known.email(), "a guess")
                        .select(".govuk-error-summary")
                        .text())
                .isEqualTo(signIn("nobody@nowhere.example", "a guess")
                        .select(".govuk-error-summary")
                        .text());
    }

    @Test
    void theRightPasswordForgivesEarlierSlips() {
        var officer = fixtures.person(fixtures.council(), Role.OWNER);
        for (int round = 0; round < 2; round++) {
            for (int tries = 0; tries < TRIES - 1; tries++) {
                signIn(officer.email(), "a slip");
            }
            assertThat(signIn(officer.email(), Fixtures.PASSWORD).title()).doesNotContain("Sign in");
        }
    }
}
