package org.goldenthread.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class SignInTests {
    @Autowired
    Fixtures fixtures;

    @Test
    void whoeverKnowsThePasswordComesIn() {
        var officer = fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER);
        assertThat(fixtures.visit(officer).page("/").text()).contains("Performance officer");
    }

    @Test
    void aStrangerIsSentToSignIn() {
        var answer = fixtures.stranger().get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/access/sign-in");
    }

    @Test
    void aWrongPasswordIsRefusedWithAReasonAndTheAddressIsKept() {
        var officer = fixtures.person(fixtures.council(), Role.OWNER);
        var stranger = fixtures.stranger();
        stranger.page("/access/sign-in");
        var page = stranger.submit("/access/sign-in", Map.of("email", officer.email(), "password", "wrong"));
        assertThat(page.select(".govuk-error-summary").text()).contains("not right");
        assertThat(page.select("#email").val()).isEqualTo(officer.email());
    }
}
