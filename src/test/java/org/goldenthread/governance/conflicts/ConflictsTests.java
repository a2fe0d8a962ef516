package org.goldenthread.governance.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Role;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.MeetingFixtures;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.interests.Declaration;
import org.goldenthread.governance.interests.Interest;
import org.goldenthread.governance.interests.Interests;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.people.Capacity;
import org.goldenthread.governance.people.People;
import org.goldenthread.governance.people.Person;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agenda asks those whose interests it touches; what they say is kept with the meeting. */
class ConflictsTests extends PagesOfGovernance {
    @Autowired
    Conflicts conflicts;

    @Autowired
    Interests interests;

    @Autowired
    List<LooseEndCheck> checks;

    /** A body with one member who is a trustee of the foodbank. */
    private record Setting(Body body, Person person) {}

    private Setting setting() {
        var body = make().body("Cabinet");
        var person = make().person("Councillor for North Ward", "Labour");
        make().sits(body, person, Capacity.MEMBER);
        interest(person, "Trustee of the Harrowmere Foodbank", List.of("foodbank"));
        return new Setting(body, person);
    }

    private Interest interest(Person person, String what, List<String> terms) {
        return got(interests.put(
                council,
                new Interest(0, 0, person.id(), Interest.Sort.MEMBERSHIP, what, terms, TODAY.minusYears(1), null)));
    }

    private Meeting laid(Body body, LocalDate day, String... items) {
        return MeetingFixtures.of(product, council).laid(body, day, items);
    }

    private List<LooseEnd> ends(String sort) {
        return checks.stream()
                .flatMap(one -> one.find(council, null, 100).stream())
                .filter(one -> one.sort().equals(sort))
                .toList();
    }

    @Test
    void anItemAsksWhoSitsThereAndTheAnswerIsKeptWithTheMeetingAndThePerson() {
        fixtures.installation(() -> {
            var set = setting();
            var meeting = laid(set.body(), TODAY.plusDays(7), "Budget", "Grant to the Foodbank");
            var match = conflicts.at(meeting);
            assertThat(match).singleElement().satisfies(one -> {
                assertThat(one.item().position()).isEqualTo(2);
                assertThat(one.open()).isTrue();
            });
            var key = match.getFirst().key();
            got(conflicts.answer(meeting.ref(), Map.of(key, new Statement.Answer(Stance.LEFT, "Chairs the trustees"))));
            got(conflicts.answer(meeting.ref(), Map.of(key, new Statement.Answer(Stance.DECLARED, "Trustee"))));
            assertThat(Objects.requireNonNull(conflicts.at(meeting).getFirst().said())
                            .answer()
                            .stance())
                    .isEqualTo(Stance.DECLARED);
            assertThat(conflicts.by(council, set.person().id())).singleElement().satisfies(one -> {
                assertThat(one.meeting()).isEqualTo(meeting.ref());
                assertThat(one.found()).isEqualTo("foodbank");
            });
            return null;
        });
    }

    @Test
    void whoDoesNotSitThereThatDayIsNotAsked() {
        fixtures.installation(() -> {
            var set = setting();
            var elsewhere = laid(make().body("Audit Committee"), TODAY.plusDays(7), "Grant to the Foodbank");
            assertThat(conflicts.at(elsewhere)).isEmpty();
            var before = laid(set.body(), TODAY.minusDays(200), "Grant to the Foodbank");
            assertThat(conflicts.at(before)).isEmpty();
            return null;
        });
    }

    @Test
    void withoutWordsToLookForTheNamesInTheSentenceAreLookedFor() {
        fixtures.installation(() -> {
            var set = setting();
            interest(set.person(), "Is a governor of Mill Lane Primary School and a tenant", List.of());
            var meeting = laid(set.body(), TODAY.plusDays(7), "Roof of mill lane primary school", "Mill Lane bridge");
            assertThat(conflicts.at(meeting))
                    .extracting(one -> one.item().position())
                    .containsExactly(1);
            return null;
        });
    }

    @Test
    void whatMatchesNothingIsRefusedAndNothingIsWritten() {
        fixtures.installation(() -> {
            var set = setting();
            var meeting = laid(set.body(), TODAY.plusDays(7), "Grant to the Foodbank");
            var good = conflicts.at(meeting).getFirst().key();
            var answer = new Statement.Answer(Stance.NONE, "");
            assertThat(conflicts.answer(meeting.ref(), Map.of(good, answer, "1-1", answer)))
                    .isInstanceOf(Checked.Refused.class);
            var endless = new Statement.Answer(Stance.NONE, "x".repeat(1001));
            assertThat(conflicts.answer(meeting.ref(), Map.of(good, endless))).isInstanceOf(Checked.Refused.class);
            assertThat(conflicts.at(meeting).getFirst().open()).isTrue();
            assertThatThrownBy(() -> conflicts.takeBack(meeting.ref(), 1)).isInstanceOf(NotHere.class);
            return null;
        });
    }

    @Test
    void aMeetingThatHasPassedWithAnOpenMatchIsALooseEndUntilItIsAnswered() {
        fixtures.installation(() -> {
            var set = setting();
            var meeting = laid(set.body(), TODAY.minusDays(3), "Grant to the Foodbank");
            laid(set.body(), TODAY.plusDays(3), "Grant to the Foodbank");
            assertThat(ends("interest-not-answered")).singleElement().satisfies(one -> {
                assertThat(one.ref()).isEqualTo(meeting.ref());
                assertThat(one.words()).contains("item 1", "Councillor for North Ward");
            });
            var key = conflicts.at(meeting).getFirst().key();
            got(conflicts.answer(meeting.ref(), Map.of(key, new Statement.Answer(Stance.NONE, ""))));
            assertThat(ends("interest-not-answered")).isEmpty();
            return null;
        });
    }

    @Test
    void whoHasNotDeclaredThisYearIsNamedWithHowManyVoteThere() {
        fixtures.installation(() -> {
            var set = setting();
            int year = Period.financialYearOf(TODAY);
            boolean due = TODAY.isAfter(LocalDate.of(year, 4, 1).plusDays(28));
            assertThat(ends("interests-not-declared")).hasSize(due ? 1 : 0);
            if (due) {
                assertThat(ends("interests-not-declared").getFirst().words())
                        .contains("1 of 1", Declaration.year(year), "North Ward");
            }
            got(interests.declare(council, new Declaration(set.person().id(), year, TODAY, false, "")));
            assertThat(ends("interests-not-declared")).isEmpty();
            return null;
        });
    }

    @Test
    void theClerkWritesDownWhatIsSaidAndEverybodyReadsIt() {
        var meeting = fixtures.installation(() -> laid(setting().body(), TODAY, "Grant to the Foodbank"));
        var at = "/governance/meetings/" + meeting.ref();
        var clerk = as(Role.PERFORMANCE_OFFICER);
        assertThat(clerk.page(at).text()).contains("not said yet");
        assertThat(as(Role.COUNCILLOR).page(at).text()).doesNotContain("not said yet");
        assertThat(as(Role.COUNCILLOR).get(at + "/interests").statusCode()).isEqualTo(403);
        var stance =
                clerk.page(at + "/interests").select("select[name^=stance-]").attr("name");
        clerk.submit(at + "/interests", Map.of(stance, "left", stance.replace("stance", "words"), "Is a trustee"));
        assertThat(as(Role.COUNCILLOR).page(at).text())
                .contains("Councillor for North Ward, declared, and left the room", "Is a trustee");
        var unasked = new HashMap<>(Map.of("person", "", "item", "", "stance", "", "words", ""));
        assertThat(clerk.submit(at + "/interests/unasked", unasked).text()).contains("Choose what was said");
        unasked.put("stance", "declared");
        assertThat(clerk.submit(at + "/interests/unasked", unasked).text())
                .contains("Choose who said it", "Say which interest");
        var person = Objects.requireNonNull(
                        clerk.page(at + "/interests").select("#person option").last())
                .val();
        unasked.putAll(Map.of("person", person, "words", "A cousin works there"));
        assertThat(clerk.submit(at + "/interests/unasked", unasked).text()).contains("A cousin works there");
        assertThat(clerk.page("/governance/people/" + person).text()).contains("Declared at meetings", "A cousin");
        var remove =
                clerk.page(at + "/interests").select("form[action$=/remove]").attr("action");
        assertThat(clerk.submit(remove, Map.of()).text()).doesNotContain("A cousin works there");
    }

    @Test
    void whoHoldsThePostIsAskedAmongTheirUpdatesAndNobodyElseMayAnswerForThem() {
        var account = fixtures.person(council, Role.OWNER);
        var meeting = fixtures.installation(() -> {
            var post = product.getBean(Things.class)
                    .add("post", council, Thing.Card.of("Leader", ""), new State("held", Tone.NONE))
                    .ref();
            product.getBean(Accounts.class).holdPost(account.id(), council, post);
            var body = make().body("Cabinet");
            var person = got(product.getBean(People.class)
                    .put(new Person(
                            0, 0, council, "Leader", Person.Sort.COUNCILLOR, "", "", post, TODAY.minusYears(1), null)));
            make().sits(body, person, Capacity.MEMBER);
            interest(person, "Trustee of the foodbank", List.of("foodbank"));
            return laid(body, TODAY.plusDays(7), "Grant to the Foodbank");
        });
        var leader = fixtures.visit(account);
        var page = leader.page("/site/updates");
        assertThat(page.text()).contains("Interests at meetings", "Trustee of the foodbank");
        var form = Objects.requireNonNull(
                page.select("form:has(select[name=stance])").first());
        var fields = new HashMap<String, String>();
        form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.put("stance", "");
        assertThat(leader.submit(form.attr("action"), fields).text()).contains("Choose what you say of it");
        var other = fixtures.visit(fixtures.person(council, Role.OWNER));
        other.page("/site/updates");
        fields.put("stance", "left");
        fields.put("_csrf", other.csrf());
        assertThat(other.post(form.attr("action"), fields).statusCode()).isEqualTo(403);
        fields.put("_csrf", leader.csrf());
        leader.submit(form.attr("action"), fields);
        assertThat(fixtures.installation(() -> conflicts.at(meeting).getFirst().said()))
                .satisfies(it -> assertThat(it.answer().stance()).isEqualTo(Stance.LEFT));
    }

    @Test
    void noOtherCouncilSeesOrAnswersThem() {
        var meeting = fixtures.installation(() -> laid(setting().body(), TODAY, "Grant to the Foodbank"));
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        var at = "/governance/meetings/" + meeting.ref() + "/interests";
        assertThat(stranger.get(at).statusCode()).isEqualTo(404);
        assertThat(stranger.post(at, Map.of()).statusCode()).isIn(403, 404);
    }
}
