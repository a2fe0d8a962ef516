package org.goldenthread.publishing.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.publishing.links.SignedLink.Purpose;
import org.goldenthread.publishing.reminders.Reminding.Fate;
import org.junit.jupiter.api.Test;

/** What links in reminders open, for whom, and what they never do. */
class LinksInMailsTests extends RemindersOfACouncil {
    private static final String OPEN = "/publishing/update/";
    private static final String STOP = "/publishing/unsubscribe/";

    private String link(String below) {
        send(at(monday(), 9));
        return links(mails(head).getFirst(), below).getFirst();
    }

    @Test
    void aLinkOpensThatOneUpdateForThePersonItWasSentTo() {
        owned("B1", post);
        send(at(monday(), 9));
        var words = body(mails(head).getFirst(), false);
        var link = links(mails(head).getFirst(), OPEN).stream()
                .filter(one -> words.indexOf(one) > words.indexOf("What A1 counts"))
                .findFirst()
                .orElseThrow();
        var page = fixtures.visit(head).page(link);
        assertThat(page.select("h1").text()).isEqualTo("My updates");
        assertThat(page.select(".up-row h3 a").eachText()).containsExactly("What A1 counts");
    }

    @Test
    void whoIsNotSignedInSignsInFirstAndThenComesToTheUpdate() {
        var link = link(OPEN);
        var stranger = fixtures.stranger();
        var answer = stranger.get(link);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visit.location(answer)).endsWith("/access/sign-in");
        assertThat(answer.body()).doesNotContain("What A1 counts");
        stranger.page("/access/sign-in");
        var after = stranger.submit("/access/sign-in", Map.of("email", head.email(), "password", Fixtures.PASSWORD));
        assertThat(after.select(".up-row h3 a").eachText()).containsExactly("What A1 counts");
    }

    @Test
    void aForeignAnAlteredAndAnExpiredLinkOpenNothing() {
        var link = link(OPEN);
        var other = fixtures.visit(holderOf(post));
        assertThat(other.get(link).statusCode()).isEqualTo(403);
        assertThat(other.get(link).body())
                .contains("somebody else")
                .doesNotContain("What A1 counts", head.email(), head.name());
        var own = fixtures.visit(head);
        assertThat(own.get(link.substring(0, link.length() - 2) + "xx").statusCode())
                .isEqualTo(404);
        var old = links.token(Purpose.UPDATE, head.id(), council, "figure-M-1", Duration.ofSeconds(-1));
        assertThat(own.get(OPEN + old).statusCode()).isEqualTo(410);
        assertThat(own.page(OPEN + old).text()).contains("has expired");
    }

    @Test
    void aLinkForTheOnePurposeIsNothingToTheOther() {
        var stop = link(STOP).substring(STOP.length());
        assertThat(fixtures.visit(head).get(OPEN + stop).statusCode()).isEqualTo(404);
        var open = links(mails(head).getFirst(), OPEN).getFirst().substring(OPEN.length());
        assertThat(fixtures.stranger().get(STOP + open).statusCode()).isEqualTo(404);
        assertThat(fixtures.stranger().post(STOP + open, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkOfSomebodyWhoLeftTheCouncilShowsNothingOfIt() {
        var link = link(OPEN);
        fixtures.installation(() -> {
            accounts.take(head.id(), council, Role.OWNER);
            accounts.give(head.id(), fixtures.council(), Role.OWNER);
            return true;
        });
        var page = fixtures.visit(head).page(link);
        assertThat(page.text()).contains("Page not found").doesNotContain("What A1 counts");
    }

    @Test
    void reminderOfASortAreStoppedByOneClickOfAMailProgram() {
        var link = link(STOP);
        var program = fixtures.stranger();
        assertThat(program.get(link).body()).contains("reminders of figures");
        assertThat(as(head, () -> wishes.of(council, head.id()))).isEqualTo(Wish.NONE);
        assertThat(program.post(link, Map.of("List-Unsubscribe", "One-Click")).statusCode())
                .isEqualTo(200);
        assertThat(as(head, () -> wishes.of(council, head.id())).without()).containsExactly("figure");
        assertThat(send(at(monday().plusDays(7), 9)).count(Fate.SENT)).isZero();
        assertThat(fixtures.visit(head).page("/publishing/reminders").select("#sort-figure[checked]"))
                .isEmpty();
    }

    @Test
    void theHeadersLinkStopsAllOfThemAlsoForWhoMayNotSignInAnyMore() {
        send(at(monday(), 9));
        var header = header(mails(head).getFirst(), "List-Unsubscribe");
        var path = header.substring(1 + ADDRESS.length(), header.length() - 1);
        fixtures.installation(() -> Fixtures.got(administration.setActive(council, head.id(), false)));
        var answer = fixtures.stranger().post(path, Map.of("List-Unsubscribe", "One-Click"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(as(head, () -> wishes.of(council, head.id())).off()).isTrue();
    }

    @Test
    void stoppingChangesNothingElseAndSignsNobodyIn() {
        var link = link(STOP);
        var program = fixtures.stranger();
        program.post(link, Map.of());
        assertThat(program.get("/site/updates").statusCode()).isEqualTo(302);
    }
}
