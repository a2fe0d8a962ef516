package org.goldenthread.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class HeadersTests {
    @Autowired
    Fixtures fixtures;

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/findings",
                "/nothing-here",
                "/findings/F-999999999",
                "/site/golden-thread.css",
                "/access/sign-in"
            })
    void everyAnswerKeepsStrangersScriptsAndFramesOut(String path) {
        var answer = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER))
                .get(path);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
    }

    @Test
    void pagesAreKeptByNobodyAndFilesByEverybody() {
        var officer = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        assertThat(header(officer.get("/findings"), "Cache-Control")).contains("no-store");
        var file = officer.get("/site/golden-thread.css");
        assertThat(header(file, "Cache-Control")).contains("max-age").doesNotContain("no-store");
        assertThat(header(file, "Set-Cookie")).isEmpty();
    }

    @Test
    void theSessionsCookieIsForThisSiteAndNoScript() {
        var stranger = fixtures.stranger();
        stranger.page("/access/sign-in");
        var answer = stranger.post("/access/sign-in", Map.of("email", "x@y.example", "password", "z"));
        var cookie = header(fixtures.stranger().get("/access/sign-in"), "Set-Cookie") + header(answer, "Set-Cookie");
        assertThat(cookie).contains("golden-thread=", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void aFormOfAnotherSiteIsRefusedAndNothingOfItIsShown() {
        var officer = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        var answer = officer.post(
                "/access/council",
                Map.of("wanted", "XXX", "_csrf", "not the token"),
                Map.of("Origin", "https://elsewhere.example"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("XXX");
    }
}
