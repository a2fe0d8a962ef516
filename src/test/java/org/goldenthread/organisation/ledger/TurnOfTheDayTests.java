package org.goldenthread.organisation.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.organisation.Holder;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Posts;
import org.goldenthread.organisation.Unit;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@Product
class TurnOfTheDayTests {
    private static final LocalDate OPENED = LocalDate.of(2020, 4, 1);
    private static final LocalDate TODAY = LocalDate.now(Clock.systemDefaultZone());
    private static final LocalDate SOON = TODAY.plusDays(10);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Organisation organisation;

    @Autowired
    Posts posts;

    @Autowired
    Things things;

    @Autowired
    Kinds kinds;

    @Autowired
    Accounts accounts;

    @Autowired
    OrganisationStore store;

    @Autowired
    LooseEndStore ends;

    @Autowired
    PlatformTransactionManager transactions;

    private String council = "";
    private Account officer = new Account(0, "", "", false);
    private Unit parks = unitOf("");
    private Unit environment = unitOf("");
    private String ranger = "";

    private static Unit unitOf(String ref) {
        var life = org.goldenthread.organisation.Life.since(null);
        return new Unit(ref, "", Unit.Level.SERVICE, Unit.Words.named("none"), null, life, 1);
    }

    @BeforeEach
    void twoServicesAndAPost() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        fixtures.as(officer, () -> {
            parks = got(organisation.open(council, opening("Parks")));
            environment = got(organisation.open(council, opening("Environment")));
            ranger = got(posts.open(council, new Post.Opening(Unit.Words.named("Ranger"), parks.ref(), OPENED)))
                    .ref();
        });
    }

    private static Unit.Opening opening(String name) {
        return new Unit.Opening(Unit.Level.SERVICE, Unit.Words.named(name), null, OPENED);
    }

    private Thing thing(String title) {
        var card = Thing.Card.of(title, "").ownedBy(parks.ref(), ranger);
        return fixtures.as(officer, () -> things.add("finding", council, card, new State("open", Tone.NONE)));
    }

    private void turnOn(LocalDate day) {
        var clock = Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var ink = new Ink(things, accounts, store, clock);
        var turn = new TurnOfTheDay(store, new Charts(store, ink), ink, accounts, transactions);
        fixtures.installation(() -> {
            turn.in(council);
            return true;
        });
    }

    private Set<String> sortsOn(LocalDate day) {
        var clock = Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var check = new OrganisationLooseEnds(ends, kinds, clock);
        return fixtures.as(officer, () -> check.find(council, null, 100)).stream()
                .map(end -> end.sort() + " " + end.ref())
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void aMergerThatWasEnteredAheadComesTrueOnItsDayWithEverythingThatBelongsToTheUnit() {
        var tree = thing("Tree strategy");
        fixtures.as(officer, () -> got(organisation.merge(parks.ref(), parks.version(), environment.ref(), SOON)));
        assertThat(state(parks.ref())).isEqualTo("open");
        assertThat(service(ranger)).isEqualTo(parks.ref());
        turnOn(SOON);
        assertThat(state(parks.ref())).isEqualTo("merged");
        assertThat(service(ranger)).isEqualTo(environment.ref());
        assertThat(service(tree.ref())).isEqualTo(environment.ref());
    }

    private String state(String ref) {
        return fixtures.as(officer, () -> things.get(ref)).state().words();
    }

    private String service(String ref) {
        return String.valueOf(fixtures.as(officer, () -> things.get(ref)).service());
    }

    @Test
    void somebodyAppointedAheadActsForThePostFromTheirDayOn() {
        var owner = fixtures.person(council, Role.OWNER);
        var person = Holder.Person.named("Robin Example").withEmail(owner.email());
        fixtures.as(
                officer,
                () -> got(posts.appoint(ranger, person, Holder.Kind.SUBSTANTIVE, new Holder.Term(SOON, null))));
        var thing = thing("Path repairs");
        assertThat(mayChange(owner, thing)).isFalse();
        turnOn(SOON);
        assertThat(mayChange(owner, thing)).isTrue();
        assertThat(state(ranger)).isEqualTo("held");
    }

    private boolean mayChange(Account account, Thing thing) {
        try {
            var now = fixtures.as(account, () -> things.get(thing.ref()));
            fixtures.as(account, () -> things.change(now.ref(), now.version(), now.card()));
            return true;
        } catch (org.goldenthread.access.NotAllowed refusal) {
            return false;
        }
    }

    @Test
    void somebodyWhoGetsAnAccountAfterTheirAppointmentActsForThePostToo() {
        var email = "late." + council.toLowerCase(java.util.Locale.ROOT) + "@council.example";
        var person = Holder.Person.named("Sam Specimen").withEmail(email);
        fixtures.as(
                officer,
                () -> got(posts.appoint(ranger, person, Holder.Kind.SUBSTANTIVE, new Holder.Term(OPENED, null))));
        var account = fixtures.installation(() -> {
            var id = got(accounts.add(email, "Sam Specimen", Fixtures.PASSWORD));
            accounts.give(id, council, Role.OWNER);
            return accounts.at(email).orElseThrow();
        });
        var thing = thing("Path repairs");
        assertThat(mayChange(account, thing)).isFalse();
        turnOn(TODAY);
        assertThat(mayChange(account, thing)).isTrue();
    }

    @Test
    void aDayOnWhichNothingComesTrueWritesNothing() {
        turnOn(TODAY);
        var before = fixtures.as(officer, () -> List.of(things.get(parks.ref()), things.get(ranger)));
        turnOn(TODAY);
        assertThat(fixtures.as(officer, () -> List.of(things.get(parks.ref()), things.get(ranger))))
                .isEqualTo(before);
    }

    @Test
    void looseEndsAreServicesWithoutOwnersUnitsWithoutPostsAndPostsWithoutPeople() {
        assertThat(sortsOn(TODAY))
                .containsExactlyInAnyOrder(
                        "service-without-owner " + parks.ref(),
                        "service-without-owner " + environment.ref(),
                        "unit-without-post " + environment.ref(),
                        "post-vacant " + ranger);
        fixtures.as(officer, () -> {
            got(posts.appoint(
                    ranger, Holder.Person.named("Robin Example"), Holder.Kind.ACTING, new Holder.Term(OPENED, TODAY)));
            got(organisation.change(parks.ledBy(ranger)));
        });
        assertThat(sortsOn(TODAY.plusDays(30)))
                .containsExactlyInAnyOrder(
                        "service-without-owner " + environment.ref(), "unit-without-post " + environment.ref());
        assertThat(sortsOn(TODAY.plusDays(32))).contains("post-vacant " + ranger);
    }

    @Test
    void whatAClosedPostOwnsAndWhatIsInAClosedUnitAreLooseEnds() {
        var thing = thing("Path repairs");
        fixtures.as(officer, () -> {
            var post = things.get(ranger);
            got(posts.close(ranger, post.version(), TODAY.minusDays(1)));
            got(organisation.close(parks.ref(), parks.version(), TODAY.minusDays(1)));
        });
        assertThat(sortsOn(TODAY)).contains("owner-post-closed " + thing.ref(), "unit-closed " + thing.ref());
        var check = new OrganisationLooseEnds(ends, kinds, Clock.systemDefaultZone());
        assertThat(fixtures.as(officer, () -> check.find(council, Set.of(thing.ref()), 10)))
                .extracting(LooseEnd::href)
                .containsOnly("/findings/" + thing.ref());
    }
}
