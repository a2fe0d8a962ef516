package org.goldenthread.site.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.tally.Tally;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class HomeTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    @Autowired
    Accounts accounts;

    private Thing add(String council, String title, Tone tone, Thing.Card card) {
        return fixtures.installation(
                () -> things.add("bead", council, card.withTitle(title, ""), new State("state", tone)));
    }

    @Test
    void aNewCouncilIsToldWhatToDoFirst() {
        var council = fixtures.council();
        var officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER))
                .page("/");
        assertThat(officer.select("main ol a").eachAttr("href")).contains("/intake");
        var councillor =
                fixtures.visit(fixtures.person(council, Role.COUNCILLOR)).page("/");
        assertThat(councillor.select("main ol")).isEmpty();
        assertThat(councillor.select("main").text()).contains("The record is empty");
    }

    @Test
    void homeTellsWhatChangedWhatIsOffTrackAndWhatIsLoose() {
        var council = fixtures.council();
        var late = Thing.Card.of("x", "").dated(null, LocalDate.of(2001, 1, 1), null);
        var slipping = add(council, "Portal goes live", Tone.GOOD, late);
        add(council, "Empty homes", Tone.GOOD, Thing.Card.of("x", ""));
        fixtures.installation(() -> {
            things.setState(slipping.ref(), new State("behind", Tone.BAD));
            return true;
        });
        var page = fixtures.visit(fixtures.person(council, Role.COUNCILLOR)).page("/");
        assertThat(page.select(".gt-lines li").eachText())
                .anyMatch(line -> line.startsWith("Turned red Portal goes live") && line.contains("state → behind"))
                .anyMatch(line -> line.startsWith("New Empty homes"))
                .anyMatch(line -> line.startsWith("behind Portal goes live") && line.contains("due 1 Jan 2001"))
                .anyMatch(line -> line.startsWith("Late") && line.contains("was due on 1 January 2001"));
        assertThat(page.select("a[href=/thread/loose-ends]").eachText()).contains("The loose end");
        assertThat(page.select("svg.gt-onebar").attr("aria-label"))
                .contains("1 on track, 1 off track: of 2 open ", "beads");
        assertThat(page.select("h2").eachText()).doesNotContain("Due from you");
    }

    @Test
    void anOwnerSeesWhatTheirPostsOwe() {
        var council = fixtures.council();
        var owner = fixtures.person(council, Role.OWNER);
        fixtures.installation(() -> {
            accounts.holdPost(owner.id(), council, "POST-" + council.substring(1));
            return true;
        });
        var card = Thing.Card.of("x", "")
                .ownedBy(null, "POST-" + council.substring(1))
                .dated(null, LocalDate.now().plusDays(3), null);
        add(council, "Answer the letter", Tone.GOOD, card);
        add(council, "Somebody else's", Tone.GOOD, Thing.Card.of("x", "").dated(null, LocalDate.now(), null));
        var page = fixtures.visit(owner).page("/");
        var due = page.select("section:has(h2:contains(Due from you))").text();
        assertThat(due).contains("Due", "Answer the letter", "due in 3 days").doesNotContain("Somebody else's");
    }

    @Test
    void thePiecesOfTheBarFillItAndSayHowMany() {
        var pieces = PlanInOneLine.pieces(new Tally(Map.of(Tone.GOOD, 3L, Tone.BAD, 4L)));
        assertThat(pieces).extracting(PlanInOneLine.Piece::count).containsExactly(3L, 4L);
        assertThat(pieces.getLast().from() + pieces.getLast().width()).isEqualTo(1000);
        assertThat(PlanInOneLine.pieces(new Tally(Map.of()))).isEmpty();
    }
}
