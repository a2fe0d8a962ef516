package org.goldenthread.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Words that were typed before a session ended are neither lost nor saved for somebody else. */
@Product
class EndedSessionTests {
    private static final String WORDS = "An hour's thought about <repairs> & rents";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    private Account officer = new Account(0, "", "", false);
    private String path = "";

    @BeforeEach
    void aRecordToCommentOn() {
        var council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        path = fixtures.installation(() -> "/evidence/"
                + things.add("finding", council, Thing.Card.of("Something told", ""), new State("open", Tone.NONE))
                        .ref());
    }

    private static Map<String, String> hidden(Document page, String form) {
        Map<String, String> fields = new HashMap<>();
        page.select(form + " input[type=hidden]").forEach(one -> fields.put(one.attr("name"), one.val()));
        return fields;
    }

    @Test
    void aFormSentAfterTheSessionEndedComesBackWithEveryWordAndGoesOnAfterSigningIn() {
        var visit = fixtures.stranger();
        var kept = Jsoup.parse(
                visit.post(path + "/comments", Map.of("words", WORDS)).body());
        assertThat(kept.select("h1").text()).isEqualTo("What you typed is kept");
        assertThat(kept.select(".gt-kept").text()).isEqualTo(WORDS);

        var signIn = hidden(kept, "form[action=/access/sign-in]");
        signIn.put("email", officer.email());
        signIn.put("password", "a slip of the finger");
        var refused = Jsoup.parse(visit.post("/access/sign-in", signIn).body());
        assertThat(refused.select(".govuk-error-summary").text()).contains("not right");
        assertThat(refused.select(".gt-kept").text()).isEqualTo(WORDS);

        signIn = hidden(refused, "form[action=/access/sign-in]");
        signIn.put("email", officer.email());
        signIn.put("password", Fixtures.PASSWORD);
        var again = Jsoup.parse(visit.post("/access/sign-in", signIn).body());
        var form = "form[action=" + path + "/comments]";
        assertThat(again.select(form + " button").text()).isEqualTo("Send what you typed");

        assertThat(visit.post(path + "/comments", hidden(again, form)).statusCode())
                .isEqualTo(302);
        assertThat(fixtures.visit(officer).page(path).text()).contains(WORDS);
    }

    @Test
    void aKeptFormIsNotSentByAnotherSite() {
        var answer = fixtures.stranger()
                .post(path + "/comments", Map.of("words", WORDS), Map.of("Origin", "https://elsewhere.example"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("repairs");
    }

    @Test
    void aPageAskedForAfterTheSessionEndedIsShownAfterSigningIn() {
        var visit = fixtures.stranger();
        visit.page(path);
        var after = visit.submit("/access/sign-in", Map.of("email", officer.email(), "password", Fixtures.PASSWORD));
        assertThat(after.location()).contains(path);
    }
}
