package org.goldenthread.governance.decisions.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.DecisionFixtures;
import org.goldenthread.governance.decisions.DecisionRoute;
import org.goldenthread.governance.decisions.DecisionState.Move;
import org.goldenthread.governance.decisions.DecisionStep;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.publishing.open.Candidate.Standing;
import org.goldenthread.publishing.open.OpenSetting;
import org.goldenthread.publishing.open.OpenSetting.Still;
import org.goldenthread.publishing.open.OpenSettings;
import org.goldenthread.publishing.open.PublicRounds;
import org.goldenthread.publishing.open.Publications;
import org.goldenthread.publishing.open.Publications.Wish;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Publication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions on their way to the public and back, as officers take them there. */
@Product
class PublishedDecisionsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionRoute route;

    @Autowired
    Publications publications;

    @Autowired
    PublicRounds rounds;

    @Autowired
    OpenSettings settings;

    @Autowired
    Things things;

    @Autowired
    JdbcClient nobody;

    @Autowired
    Clock clock;

    private String council = "";
    private Account officer = new Account(0, "", "", false);

    @BeforeEach
    void aCouncilWithOpenPages() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        open(Still.NEVER);
    }

    private <T> T does(Supplier<T> work) {
        return fixtures.as(officer, work);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private int open(Still still) {
        return does(() -> {
            var usual = OpenSetting.usual(council, "The council");
            return Fixtures.got(settings.put(
                    new OpenSetting(council, true, "The council", "", usual.licence(), usual.small(), still)));
        });
    }

    private Decision taken(String title) {
        return does(() -> Fixtures.got(decisions.add(council, DecisionFixtures.draft(title, today().minusDays(3)))));
    }

    private Decision published(String title) {
        var taken = taken(title);
        does(() -> Fixtures.got(route.move(
                taken.ref(),
                taken.version(),
                new DecisionStep.Wish(Move.PUBLISH, today().minusDays(2), "", "", "", ""))));
        return does(() -> decisions.get(taken.ref()));
    }

    private Checked<Integer> publish(Wish wish, String... refs) {
        return does(() -> publications.publish(council, List.of(refs), wish));
    }

    private Standing standing(String ref) {
        return does(() -> publications.candidate(ref)).standing(clock.instant());
    }

    private long read(String ref) {
        return nobody.sql("select count(*) from publishing.edition where ref = :ref")
                .param("ref", ref)
                .query(Long.class)
                .single();
    }

    @Test
    void whatIsTakenButNotPublishedIsHeldBackAndNothingElseIsPublishedWithIt() {
        var one = published("The depot");
        var other = taken("The wharf");
        assertThat(standing(other.ref())).isEqualTo(Standing.HELD);
        var both = publish(Wish.NOW, one.ref(), other.ref());
        assertThat(both).isInstanceOf(Checked.Refused.class);
        assertThat(both.toString()).contains(other.ref() + " is held back");
        assertThat(read(one.ref())).isZero();
        assertThat(Fixtures.got(publish(Wish.NOW, one.ref()))).isEqualTo(1);
        assertThat(Fixtures.got(publish(Wish.NOW, one.ref())))
                .as("as it is already")
                .isZero();
        assertThat(read(one.ref())).isEqualTo(1);
        assertThat(does(() -> things.get(one.ref())).card().publication()).isEqualTo(Publication.PUBLIC);
    }

    @Test
    void aDecisionThatBecomesExemptIsGoneWithTheChangeThatMakesItSo() {
        var draft = DecisionFixtures.draft("The pier", today().minusDays(3));
        var free = new Decisions.Draft(
                draft.title(),
                draft.taken(),
                draft.words(),
                draft.judged(),
                draft.judgedWhy(),
                draft.wards(),
                "",
                false,
                "urgent",
                draft.carrying());
        var one = does(() -> Fixtures.got(decisions.add(council, free)));
        Fixtures.got(publish(Wish.NOW, one.ref()));
        assertThat(read(one.ref())).isEqualTo(1);
        var now = does(() -> decisions.get(one.ref()));
        does(() -> Fixtures.got(decisions.change(one.ref(), now.version(), DecisionFixtures.exempt(free))));
        assertThat(read(one.ref())).isZero();
        assertThat(does(() -> publications.editions(one.ref())).getFirst().withdrawn())
                .contains("It is exempt");
        assertThat(does(() -> things.get(one.ref())).card().publication()).isEqualTo(Publication.INTERNAL);
    }

    @Test
    void beforeAnElectionNothingNewIsPublishedAndWhatIsPublicStays() {
        var stays = published("The quay");
        var waits = published("The lock");
        var comes = published("The mole");
        Fixtures.got(publish(Wish.NOW, stays.ref()));
        Fixtures.got(publish(new Wish(clock.instant().plusSeconds(86_400), true), waits.ref()));
        assertThat(standing(waits.ref())).isEqualTo(Standing.EMBARGOED);
        assertThat(open(new Still(today(), today().plusDays(20))))
                .as("embargoes put off")
                .isEqualTo(1);
        assertThat(does(() -> publications.editions(waits.ref()))
                        .getFirst()
                        .span()
                        .opens())
                .isEqualTo(today().plusDays(21).atStartOfDay(clock.getZone()).toInstant());
        assertThat(publish(Wish.NOW, comes.ref()).toString()).contains("Nothing new is published before the election");
        assertThat(publish(new Wish(clock.instant().plusSeconds(172_800), true), comes.ref())
                        .toString())
                .contains("Nothing new is published before the election");
        assertThat(read(stays.ref())).isEqualTo(1);
        var after = today().plusDays(22).atStartOfDay(clock.getZone()).toInstant();
        assertThat(Fixtures.got(publish(new Wish(after, true), comes.ref()))).isEqualTo(1);
        assertThat(does(() -> rounds.follow(council))).isZero();
        assertThat(does(() -> Fixtures.got(publications.withdraw(List.of(stays.ref()), "Asked for by the agent"))))
                .isEqualTo(1);
        assertThat(read(stays.ref())).isZero();
    }

    @Test
    void anEditionUnderEmbargoLeavesTheOneBeforeItAndMayBeReplacedBeforeAnybodySawIt() {
        var one = published("The basin");
        Fixtures.got(publish(Wish.NOW, one.ref()));
        var soon = clock.instant().plusSeconds(3_600);
        Fixtures.got(publish(new Wish(soon, false), one.ref()));
        assertThat(read(one.ref())).isEqualTo(1);
        Fixtures.got(publish(Wish.NOW, one.ref()));
        var editions = does(() -> publications.editions(one.ref()));
        assertThat(editions).hasSize(3);
        assertThat(editions.get(1).span().until())
                .as("never shown")
                .isEqualTo(editions.get(1).span().opens());
        assertThat(read(one.ref())).isEqualTo(1);
    }

    @Test
    void whatFollowsGetsANewEditionOnceTheRecordMovedOn() {
        var one = published("The dry dock");
        Fixtures.got(publish(Wish.NOW, one.ref()));
        does(() -> Fixtures.got(route.move(
                one.ref(),
                does(() -> decisions.get(one.ref())).version(),
                new DecisionStep.Wish(Move.SET_ASIDE, today(), "Full Council", "It was not lawful", "", ""))));
        assertThat(does(() -> rounds.moved(council))).hasSize(1);
        assertThat(does(() -> rounds.follow(council))).isEqualTo(1);
        assertThat(does(() -> publications.editions(one.ref()))
                        .getFirst()
                        .face()
                        .state()
                        .words())
                .isEqualTo("Set aside");
        assertThat(does(() -> rounds.follow(council))).isZero();
    }

    @Test
    void anOfficerPreviewsPublishesAndTakesOffAndWrongInputIsAnsweredWithAMessage() {
        var one = published("The slipway");
        var visit = fixtures.visit(officer);
        assertThat(visit.page("/publishing/open").text()).contains("The slipway", "Can be published");
        var preview = visit.page("/publishing/open/preview?ref=" + one.ref());
        assertThat(preview.select("h1")).hasSize(1);
        assertThat(preview.text()).contains("The slipway", "1 of 1 can be published");
        Map<String, String> typed = new HashMap<>(Map.of("ref", one.ref(), "day", "soon", "follows", "yes"));
        var wrong = visit.submit("/publishing/open/publish", typed);
        assertThat(wrong.select(".govuk-error-summary").text()).contains("Enter a day such as");
        assertThat(wrong.select("#day").val()).isEqualTo("soon");
        typed.put("day", "2020-01-01");
        assertThat(visit.submit("/publishing/open/publish", typed)
                        .select(".govuk-error-summary")
                        .text())
                .contains("This moment is past");
        typed.put("day", "");
        assertThat(visit.submit("/publishing/open/publish", typed).text()).contains("1 page is published");
        assertThat(visit.page("/open/" + council + "/decisions/" + one.ref()).text())
                .contains("The slipway", "It is not needed");
        visit.page("/publishing/open/off?ref=" + one.ref());
        var without = visit.submit("/publishing/open/withdraw", Map.of("ref", one.ref(), "why", " "));
        assertThat(without.select(".govuk-error-summary").text()).contains("Say why");
        assertThat(visit.submit("/publishing/open/withdraw", Map.of("ref", one.ref(), "why", "Too early"))
                        .text())
                .contains("1 page is no longer public");
        assertThat(visit.get("/open/" + council + "/decisions/" + one.ref()).statusCode())
                .isEqualTo(404);
        assertThat(visit.page("/publishing/open/" + one.ref()).text()).contains("Too early", "Withdrawn");
    }

    @Test
    void nobodyPublishesForAnotherCouncilNorWithoutTheRole() {
        var one = published("The weir");
        var councillor = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        assertThat(councillor.get("/publishing/open/" + one.ref()).statusCode()).isEqualTo(200);
        assertThat(councillor.get("/publishing/open/preview?ref=" + one.ref()).statusCode())
                .isEqualTo(403);
        assertThat(councillor.get("/publishing/open/settings").statusCode()).isEqualTo(403);
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        stranger.page("/publishing/open/settings");
        assertThat(stranger.post("/publishing/open/publish", Map.of("ref", one.ref()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/publishing/open/" + one.ref()).statusCode()).isEqualTo(404);
        assertThat(read(one.ref())).isZero();
    }
}
