package org.goldenthread.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.governance.conditions.ConditionReview.Outcome;
import org.goldenthread.governance.conditions.Conditions;
import org.goldenthread.governance.conflicts.Conflicts;
import org.goldenthread.governance.conflicts.Stance;
import org.goldenthread.governance.conflicts.Statement;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.decisions.Verb;
import org.goldenthread.governance.interests.Interest;
import org.goldenthread.governance.interests.Interests;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.minuting.Minuting;
import org.goldenthread.governance.people.Capacity;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Blocks;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is exempt is read inside the council only: on pages, in exports, in search, by programs and in feeds. */
class ExemptTests extends PagesOfGovernance {
    /** Words that stand in nothing but what is exempt. */
    private static final List<String> SECRETS = List.of(
            "Zinnwald",
            "quietly settled",
            "Because of the zwieback",
            "We weighed Zagreb",
            "987,654",
            "Zeppelin clause");

    private record Setting(Meeting meeting, Decision decision) {}

    private Setting setting() {
        return fixtures.installation(() -> {
            var body = make().body("Cabinet");
            var person = make().person("Councillor for North Ward", "Labour");
            make().sits(body, person, Capacity.MEMBER);
            got(product.getBean(Interests.class)
                    .put(
                            council,
                            new Interest(
                                    0,
                                    0,
                                    person.id(),
                                    Interest.Sort.CONTRACT,
                                    "Works for the Zinnwald company",
                                    List.of("Zinnwald"),
                                    null,
                                    null)));
            var making = MeetingFixtures.of(product, council);
            var meeting = making.held(body, TODAY.minusDays(1), "Open business");
            var item = making.item(meeting, "Settlement with Zinnwald", true);
            var things = product.getBean(Things.class);
            for (var ref : List.of(body.ref(), meeting.ref())) {
                publish(things, ref);
            }
            var conflicts = product.getBean(Conflicts.class);
            var match = conflicts.at(meeting).getFirst();
            got(conflicts.answer(
                    meeting.ref(), Map.of(match.key(), new Statement.Answer(Stance.LEFT, "Zinnwald pays me"))));
            var made = got(product.getBean(Minuting.class)
                            .write(
                                    meeting.ref(),
                                    things.get(meeting.ref()).version(),
                                    item.id(),
                                    new Minuting.Draft(
                                            new Item.Minute(Item.Outcome.AGREED, "It was quietly settled."),
                                            Optional.of(decision(meeting)),
                                            List.of(),
                                            List.of())))
                    .decision()
                    .orElseThrow();
            publish(things, made.ref());
            got(product.getBean(Conditions.class)
                    .review(
                            made.ref(),
                            things.get(made.ref()).version(),
                            new Conditions.Draft(
                                    Outcome.CHANGED,
                                    null,
                                    "The Zeppelin clause holds",
                                    "The Zeppelin clause",
                                    TODAY.plusDays(9))));
            return new Setting(meeting, made);
        });
    }

    private static void publish(Things things, String ref) {
        var thing = things.get(ref);
        things.change(ref, thing.version(), thing.card().published(Publication.PARTNERS));
    }

    private static Decisions.Draft decision(Meeting meeting) {
        return new Decisions.Draft(
                "A settlement",
                new Decision.Taken(
                        Verb.AGREED,
                        new Decision.Maker(meeting.body().ref(), null, ""),
                        meeting.day(),
                        meeting.ref(),
                        true),
                new Decision.Words(
                        "That Zinnwald be paid.",
                        "Because of the zwieback.",
                        "We weighed Zagreb.",
                        Money.ofPounds(987_654),
                        ""),
                null,
                "",
                List.of("Quay"),
                "Paragraph 3",
                false,
                "The law forbids it",
                new Decision.Carrying(null, null, "As the Zeppelin clause says", TODAY.plusDays(1)));
    }

    /** Every address that might tell of it; what is not there for the visitor tells nothing. */
    private static Map<String, String> told(Visit visit, Setting set) {
        var addresses = new ArrayList<String>();
        for (var at : List.of(
                "/governance/meetings/" + set.meeting().ref(),
                "/governance/decisions/" + set.decision().ref())) {
            addresses.add(at);
        }
        addresses.add("/governance/meetings/" + set.meeting().ref() + "/agenda");
        addresses.add("/governance/meetings/" + set.meeting().ref() + "/minutes");
        addresses.add("/governance/meetings/" + set.meeting().ref() + "/interests");
        for (var list : List.of("decisions", "meetings?when=all", "bodies", "people", "forward", "recommendations")) {
            addresses.add("/governance/" + list);
            addresses.add("/governance/" + list + (list.contains("?") ? "&" : "?") + "format=csv");
        }
        for (var words : SECRETS) {
            addresses.add("/governance/decisions?format=csv&q=" + words.replace(" ", "+"));
        }
        addresses.add("/governance/api/decisions");
        addresses.add("/governance/api/decisions/" + set.decision().ref());
        addresses.add("/thread/api/search?q=settlement");
        addresses.add("/thread/api/search?q=Zinnwald");
        addresses.add("/thread/" + set.decision().ref());
        addresses.add("/thread/" + set.meeting().ref());
        addresses.add("/thread/loose-ends");
        addresses.add("/governance/bodies/" + set.meeting().body().ref());
        var found = new HashMap<String, String>();
        for (var address : addresses) {
            var answer = visit.get(address);
            // what somebody asked for stands in the box where they typed it
            var body = answer.body().replaceAll("(?i)value=\"[^\"]*\"", "");
            SECRETS.stream()
                    .filter(word -> body.toLowerCase().contains(word.toLowerCase()))
                    .forEach(word -> found.put(address, word));
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARTNER"},
            mode = EnumSource.Mode.EXCLUDE)
    void insideTheCouncilTheWordsAreRead(Role role) {
        var set = setting();
        var visit = as(role);
        assertThat(visit.page("/governance/decisions/" + set.decision().ref()).text())
                .contains("That Zinnwald be paid", "Because of the zwieback", "Zeppelin clause");
        assertThat(visit.page("/governance/meetings/" + set.meeting().ref()).text())
                .contains("Settlement with Zinnwald", "quietly settled");
        assertThat(visit.get("/governance/decisions?format=csv").body()).contains("A settlement");
    }

    @Test
    void aPartnerMayKnowThatItWasDecidedAndReadsNoneOfItsWords() {
        var set = setting();
        var partner = as(Role.PARTNER);
        assertThat(partner.page("/governance/decisions/" + set.decision().ref()).text())
                .contains("A settlement", "exempt");
        assertThat(partner.page("/governance/meetings/" + set.meeting().ref()).text())
                .contains("Open business")
                .doesNotContain("left the room");
        assertThat(told(partner, set)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyOfAnotherCouncilReadsAnyOfIt(Role role) {
        var set = setting();
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), role));
        assertThat(stranger.get("/governance/decisions/" + set.decision().ref()).statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/governance/meetings/" + set.meeting().ref()).statusCode())
                .isEqualTo(404);
        assertThat(told(stranger, set)).isEmpty();
    }

    /** A report may go to anybody, so that no block writes into it what is exempt, whoever draws it. */
    @Test
    void noBlockWritesExemptWordsIntoAReportWhateverIsSet() {
        var set = setting();
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        fixtures.as(officer, () -> {
            for (var block : product.getBean(Blocks.class).all()) {
                var asked = new ArrayList<Map<String, String>>(List.of(Map.of()));
                block.settings(council)
                        .forEach(one -> one.choices().forEach(choice -> asked.add(Map.of(one.name(), choice.value()))));
                for (var settings : asked) {
                    var drawn = block.draw(new Asked(council, settings, TODAY.minusDays(30), TODAY));
                    SECRETS.forEach(word -> assertThat(drawn.toString())
                            .as(block.code() + settings)
                            .doesNotContainIgnoringCase(word));
                }
            }
            var decisions = product.getBean(Blocks.class)
                    .draw("governance/decisions", new Asked(council, Map.of(), TODAY.minusDays(30), TODAY));
            assertThat(decisions.toString())
                    .contains("exempt")
                    .doesNotContain(set.decision().title());
            return set;
        });
    }

    @Test
    void theFeedOfAPartnerTellsOnlyThatTheBodyMeets() {
        var set = setting();
        var partner = as(Role.PARTNER);
        var page = partner.page("/governance/calendar/feed").html();
        var feed = page.substring(page.indexOf("/governance/feed/")).split("[\"<\\s]", 2)[0];
        var calendar = fixtures.stranger().get(feed).body();
        assertThat(calendar).contains("BEGIN:VCALENDAR", "Cabinet").doesNotContain("Zinnwald");
        assertThat(set.decision().isExempt()).isTrue();
    }
}
