package org.goldenthread.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Role;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class OrganisationTests {
    private static final LocalDate OPENED = LocalDate.of(2020, 4, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 4, 1);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Organisation organisation;

    @Autowired
    Posts posts;

    @Autowired
    Things things;

    private String council = "";
    private Account officer = new Account(0, "", "", false);

    @BeforeEach
    void aCouncilOfItsOwn() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
    }

    private Unit open(Unit.Level level, String name, @Nullable Unit parent) {
        var opening = new Unit.Opening(level, Unit.Words.named(name), parent == null ? null : parent.ref(), OPENED);
        return fixtures.as(officer, () -> got(organisation.open(council, opening)));
    }

    private Post post(String name, Unit unit) {
        var opening = new Post.Opening(Unit.Words.named(name), unit.ref(), OPENED);
        return fixtures.as(officer, () -> got(posts.open(council, opening)));
    }

    private Tree on(LocalDate day) {
        return fixtures.as(officer, () -> organisation.chart(council)).on(day);
    }

    private static String refusal(Checked<?> checked) {
        return checked instanceof Checked.Refused<?> refused
                ? refused.problems().toString()
                : "accepted";
    }

    @Test
    void aMovedUnitStandsInItsOldPlaceBeforeTheDayAndInItsNewOneFromThenOn() {
        var place = open(Unit.Level.DIRECTORATE, "Place", null);
        var people = open(Unit.Level.DIRECTORATE, "People", null);
        var housing = open(Unit.Level.SERVICE, "Housing", place);
        fixtures.as(officer, () -> got(organisation.move(housing.ref(), housing.version(), people.ref(), LATER)));
        assertThat(on(LATER.minusDays(1)).pathWords(housing.ref())).isEqualTo("Place › Housing");
        assertThat(on(LATER).pathWords(housing.ref())).isEqualTo("People › Housing");
        assertThat(fixtures.as(officer, () -> things.get(housing.ref())).service())
                .isEqualTo(people.ref());
    }

    @Test
    void aUnitNeverComesToStandBelowItself() {
        var place = open(Unit.Level.SERVICE, "Place", null);
        var housing = open(Unit.Level.SERVICE, "Housing", place);
        var answer = fixtures.as(officer, () -> organisation.move(place.ref(), place.version(), housing.ref(), LATER));
        assertThat(refusal(answer)).contains("parent: Housing stands below Place");
    }

    @Test
    void aMoveBeforeTheFirstDayOrUnderALowerLevelIsRefusedWithTheFieldAndTheReason() {
        var place = open(Unit.Level.DIRECTORATE, "Place", null);
        var team = open(Unit.Level.TEAM, "Lettings", null);
        var early = fixtures.as(
                officer, () -> organisation.move(team.ref(), team.version(), place.ref(), OPENED.minusDays(1)));
        assertThat(refusal(early)).contains("from: Lettings opens only on 1 April 2020");
        var under = fixtures.as(officer, () -> organisation.move(place.ref(), place.version(), team.ref(), LATER));
        assertThat(refusal(under)).contains("parent: A directorate cannot stand under Lettings, which is a team");
    }

    @Test
    void aUnitDoesNotCloseWhileAnythingIsStillInIt() {
        var place = open(Unit.Level.DIRECTORATE, "Place", null);
        var housing = open(Unit.Level.SERVICE, "Housing", place);
        post("Head of Housing", housing);
        assertThat(refusal(fixtures.as(officer, () -> organisation.close(place.ref(), place.version(), LATER))))
                .contains("last: After that day there would still be Housing in it");
        assertThat(refusal(fixtures.as(officer, () -> organisation.close(housing.ref(), housing.version(), LATER))))
                .contains("Head of Housing");
    }

    @Test
    void mergingTakesUnitsPostsAndWhatBelongsToTheUnitAlongAndKeepsHistory() {
        var old = open(Unit.Level.SERVICE, "Parks", null);
        var into = open(Unit.Level.SERVICE, "Environment", null);
        var team = open(Unit.Level.TEAM, "Trees", old);
        var head = post("Parks Manager", old);
        var card = Thing.Card.of("Tree strategy", "").ownedBy(old.ref(), head.ref());
        var thing = fixtures.as(officer, () -> things.add("post", council, card, new State("open", Tone.NONE)));
        fixtures.as(officer, () -> got(organisation.merge(old.ref(), old.version(), into.ref(), LATER)));
        assertThat(on(LATER.minusDays(1)).pathWords(team.ref())).isEqualTo("Parks › Trees");
        assertThat(on(LATER).pathWords(team.ref())).isEqualTo("Environment › Trees");
        assertThat(on(LATER).seats(into.ref()))
                .extracting(seat -> seat.post().ref())
                .containsExactly(head.ref());
        var merged = fixtures.as(officer, () -> things.get(old.ref()));
        assertThat(merged.state().words()).isEqualTo("merged");
        assertThat(merged.card().ended()).isEqualTo(LATER.minusDays(1));
        assertThat(thing.service()).isEqualTo(old.ref());
        assertThat(refusal(fixtures.as(officer, () -> organisation.reopen(old.ref(), merged.version()))))
                .contains("has merged into another unit");
    }

    @Test
    void aClosingIsTakenBack() {
        var unit = open(Unit.Level.SERVICE, "Markets", null);
        var closed = fixtures.as(officer, () -> got(organisation.close(unit.ref(), unit.version(), LATER)));
        assertThat(fixtures.as(officer, () -> things.get(unit.ref())).state().words())
                .isEqualTo("closed");
        var open = fixtures.as(officer, () -> got(organisation.reopen(unit.ref(), closed.version())));
        assertThat(open.life().closed()).isNull();
    }

    @Test
    void whoeverChangesAnOldVersionIsToldThatSomebodyElseWasFaster() {
        var unit = open(Unit.Level.SERVICE, "Markets", null);
        var words = Unit.Words.named("Markets and Fairs");
        var wanted = new Unit(unit.ref(), council, unit.level(), words, null, unit.life(), unit.version());
        fixtures.as(officer, () -> {
            got(organisation.change(wanted));
            assertThatThrownBy(() -> organisation.change(wanted)).isInstanceOf(ChangedMeanwhile.class);
        });
    }

    @Test
    void anOwnerReadsTheOrganisationButDoesNotMoveTheirUnitEvenWhenTheirPostLeadsIt() {
        var place = open(Unit.Level.DIRECTORATE, "Place", null);
        var housing = open(Unit.Level.SERVICE, "Housing", null);
        var head = post("Head of Housing", housing);
        var owner = fixtures.person(council, Role.OWNER);
        var led = fixtures.as(officer, () -> got(organisation.change(housing.ledBy(head.ref()))));
        fixtures.as(
                officer,
                () -> got(posts.appoint(
                        head.ref(),
                        Holder.Person.named("Robin Example").withEmail(owner.email()),
                        Holder.Kind.SUBSTANTIVE,
                        new Holder.Term(OPENED, null))));
        fixtures.as(owner, () -> {
            assertThat(organisation.tree(council).flat()).hasSize(2);
            assertThatThrownBy(() -> organisation.move(housing.ref(), led.version(), place.ref(), LATER))
                    .isInstanceOf(NotAllowed.class);
        });
        assertThat(on(LATER).pathWords(housing.ref())).isEqualTo("Housing");
    }

    @Test
    void aUnitHoldsEveryoneBelowIt() {
        var place = open(Unit.Level.DIRECTORATE, "Place", null);
        var housing = open(Unit.Level.SERVICE, "Housing", place);
        var lettings = open(Unit.Level.TEAM, "Lettings", housing);
        open(Unit.Level.DIRECTORATE, "People", null);
        fixtures.as(
                officer,
                () -> assertThat(organisation.tree(council).whole(java.util.Set.of(place.ref())))
                        .containsExactlyInAnyOrder(place.ref(), housing.ref(), lettings.ref()));
    }

    @Test
    void anotherCouncilSeesNothingOfIt() {
        open(Unit.Level.SERVICE, "Housing", null);
        var stranger = fixtures.person(fixtures.council(), Role.ADMINISTRATOR);
        fixtures.as(stranger, () -> {
            assertThat(organisation.chart(council).units()).isEmpty();
            assertThat(organisation.choices(council)).hasSize(1);
        });
    }

    @Test
    void choicesNameTheWayToAUnitAndKeepOneThatHasClosed() {
        var place = open(Unit.Level.DIRECTORATE, "Place", null);
        var housing = open(Unit.Level.SERVICE, "Housing", place);
        fixtures.as(officer, () -> got(organisation.close(housing.ref(), housing.version(), LATER)));
        fixtures.as(officer, () -> {
            assertThat(organisation.choices(council)).extracting("words").containsExactly("None", "Place");
            assertThat(organisation.choices(council, housing.ref()))
                    .extracting("words")
                    .containsExactly("None", "Place", "Housing (not open today)");
        });
    }
}
