package org.goldenthread.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class PostsTests {
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
    private String head = "";
    private String unit = "";

    @BeforeEach
    void aHeadOfHousing() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        fixtures.as(officer, () -> {
            unit = got(organisation.open(
                            council, new Unit.Opening(Unit.Level.SERVICE, Unit.Words.named("Housing"), null, OPENED)))
                    .ref();
            head = got(posts.open(council, new Post.Opening(Unit.Words.named("Head of Housing"), unit, OPENED)))
                    .ref();
        });
    }

    private Checked<Post> appoint(String name, Holder.Kind kind, LocalDate since) {
        return fixtures.as(
                officer, () -> posts.appoint(head, Holder.Person.named(name), kind, new Holder.Term(since, null)));
    }

    private Tree.Seat seat(LocalDate day) {
        var seat =
                fixtures.as(officer, () -> organisation.chart(council)).on(day).seat(head);
        assertThat(seat).isNotNull();
        return java.util.Objects.requireNonNull(seat);
    }

    private String state() {
        return fixtures.as(officer, () -> things.get(head)).state().words();
    }

    private static String refusal(Checked<?> checked) {
        return checked instanceof Checked.Refused<?> refused
                ? refused.problems().toString()
                : "accepted";
    }

    @Test
    void aNewHolderEndsTheFormerOnesTimeTheDayBefore() {
        got(appoint("Robin Example", Holder.Kind.SUBSTANTIVE, OPENED));
        got(appoint("Sam Specimen", Holder.Kind.SUBSTANTIVE, LATER));
        assertThat(seat(LATER.minusDays(1)).holders()).extracting(Holder::name).containsExactly("Robin Example");
        assertThat(seat(LATER).holders()).extracting(Holder::name).containsExactly("Sam Specimen");
        assertThat(state()).isEqualTo("held");
    }

    @Test
    void somebodyActingStandsBesideTheHolder() {
        got(appoint("Robin Example", Holder.Kind.SUBSTANTIVE, OPENED));
        got(appoint("Sam Specimen", Holder.Kind.ACTING, LATER));
        assertThat(seat(LATER).holders())
                .extracting(Holder::shown)
                .containsExactly("Robin Example", "Sam Specimen (acting)");
    }

    @Test
    void twoShareAJob() {
        got(appoint("Robin Example", Holder.Kind.JOB_SHARE, OPENED));
        got(appoint("Sam Specimen", Holder.Kind.JOB_SHARE, OPENED));
        assertThat(seat(LATER).holders()).hasSize(2);
    }

    @Test
    void appointmentsOutsideThePostsLifeOrBeforeTheHolderAreRefused() {
        assertThat(refusal(appoint("Robin Example", Holder.Kind.SUBSTANTIVE, OPENED.minusDays(1))))
                .contains("since: Head of Housing opens only on 1 April 2020");
        got(appoint("Robin Example", Holder.Kind.SUBSTANTIVE, LATER));
        assertThat(refusal(appoint("Sam Specimen", Holder.Kind.SUBSTANTIVE, OPENED)))
                .contains("since: Robin Example holds the post from 1 April 2024");
        assertThat(refusal(appoint("", Holder.Kind.ACTING, LATER))).contains("holder: Enter the person's name");
    }

    @Test
    void theHoldersAccountActsForThePostWhileTheyHoldIt() {
        var owner = fixtures.person(council, Role.OWNER);
        var card = Thing.Card.of("Something to answer", "").ownedBy(unit, head);
        var state = new org.goldenthread.vocabulary.State("open", org.goldenthread.vocabulary.Tone.NONE);
        var thing = fixtures.as(officer, () -> things.add("unit", council, card, state));
        fixtures.as(
                officer,
                () -> got(posts.appoint(
                        head,
                        Holder.Person.named("Robin Example").withEmail(owner.email()),
                        Holder.Kind.SUBSTANTIVE,
                        new Holder.Term(OPENED, null))));
        var changed = fixtures.as(owner, () -> things.change(thing.ref(), thing.version(), card.withTitle("Mine", "")));
        assertThat(changed.title()).isEqualTo("Mine");
        var holder = seat(LocalDate.now()).holders().getFirst();
        fixtures.as(officer, () -> got(posts.vacate(head, holder.id(), LATER)));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> fixtures.as(
                        owner, () -> things.change(thing.ref(), changed.version(), card.withTitle("Still?", ""))))
                .isInstanceOf(org.goldenthread.access.NotAllowed.class);
        assertThat(state()).isEqualTo("vacant");
    }

    @Test
    void somebodyEnteredByMistakeIsStruckOut() {
        got(appoint("Robin Exmaple", Holder.Kind.SUBSTANTIVE, OPENED));
        var wrong = seat(LATER).holders().getFirst();
        fixtures.as(officer, () -> posts.strike(head, wrong.id()));
        assertThat(seat(LATER).holders()).isEmpty();
    }

    @Test
    void closingAPostEndsItsHoldersTimeAndItCanBeTakenBack() {
        var version =
                got(appoint("Robin Example", Holder.Kind.SUBSTANTIVE, OPENED)).version();
        var closed = fixtures.as(officer, () -> got(posts.close(head, version, LATER)));
        assertThat(state()).isEqualTo("closed");
        assertThat(fixtures.as(officer, () -> posts.choices(council))).hasSize(1);
        fixtures.as(officer, () -> got(posts.reopen(head, closed.version())));
        assertThat(state()).isEqualTo("vacant");
    }

    @Test
    void aPostMovesToAnotherUnitFromADay() {
        var other = fixtures.as(
                officer,
                () -> got(organisation.open(
                        council, new Unit.Opening(Unit.Level.SERVICE, Unit.Words.named("Homes"), null, OPENED))));
        fixtures.as(officer, () -> got(posts.move(head, things.get(head).version(), other.ref(), LATER)));
        var chart = fixtures.as(officer, () -> organisation.chart(council));
        assertThat(chart.on(LATER.minusDays(1)).seats(unit)).hasSize(1);
        assertThat(chart.on(LATER).seats(other.ref())).hasSize(1);
    }

    @Test
    void choicesNameHolderAndUnit() {
        got(appoint("Robin Example", Holder.Kind.SUBSTANTIVE, OPENED));
        assertThat(fixtures.as(officer, () -> posts.choices(council)))
                .extracting("words")
                .containsExactly("Nobody yet", "Head of Housing – Robin Example – Housing");
    }
}
