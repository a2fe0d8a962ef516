package org.goldenthread.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Account;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Role;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;

class ResponsesTests extends FindingsOfACouncil {

    @Test
    void theStateFollowsEveryAnswer() {
        var ref = finding("Potholes");
        long told = does(() ->
                Fixtures.got(responses.add(ref, Response.Answer.of(Response.Kind.NARRATIVE, "A gang works on them."))));
        assertThat(state(ref).words()).isEqualTo("answered");
        does(() -> responses.add(ref, Response.Answer.of(Response.Kind.OPEN, "")));
        assertThat(state(ref).words()).isEqualTo("remains open");
        does(() -> {
            responses.remove(told);
            return true;
        });
        assertThat(does(() -> responses.of(ref))).hasSize(1);
    }

    @Test
    void workThatAnswersIsTiedAndItsStateCarriesOver() {
        var ref = finding("Housing");
        var work = work("Better homes");
        does(() -> Fixtures.got(responses.add(ref, Response.Answer.work(work.ref(), "", ""))));
        assertThat(state(ref)).isEqualTo(new State("being answered", Tone.GOOD));
        does(() -> {
            things.setState(work.ref(), new State("off track", Tone.BAD));
            return true;
        });
        assertThat(state(ref)).isEqualTo(new State("being answered, off track", Tone.BAD));
        does(() -> {
            things.setState(work.ref(), new State("delivered", Tone.DONE));
            return true;
        });
        assertThat(state(ref)).isEqualTo(new State("answered", Tone.DONE));
        assertThat(does(() -> responses.of(ref)).getFirst().answer().named()).isEqualTo("Better homes");
    }

    @Test
    void workNamedByItsTitleIsTiedOnceItIsInTheRecord() {
        var ref = finding("Housing");
        does(() -> Fixtures.got(responses.add(ref, Response.Answer.work(null, "Better homes for all", ""))));
        assertThat(does(() -> responses.of(ref)).getFirst().answer().waits()).isTrue();
        var work = work("BETTER homes for all");
        assertThat(does(() -> responses.of(ref)).getFirst().answer().work()).isEqualTo(work.ref());
        assertThat(does(() -> things.tiedTo(work.ref())))
                .extracting(tied -> tied.other().ref())
                .containsExactly(ref);
    }

    @Test
    void anOwnerOfTheWorkMovesTheFindingThatTheyMayNotChange() {
        var ref = finding("Housing");
        var work = work("Better homes");
        does(() -> Fixtures.got(responses.add(ref, Response.Answer.work(work.ref(), "", ""))));
        does(() -> things.change(work.ref(), 1, work.card().ownedBy(null, "POST-" + council)));
        var owner = owner("POST-" + council);
        fixtures.as(owner, () -> things.setState(work.ref(), new State("late", Tone.WARNING)));
        assertThat(state(ref)).isEqualTo(new State("being answered, at risk", Tone.WARNING));
        assertThatThrownBy(() -> fixtures.as(owner, () -> findings.change(ref, 2, draft("Mine now"))))
                .isInstanceOf(NotAllowed.class);
    }

    private Account owner(String post) {
        var owner = fixtures.person(council, Role.OWNER);
        fixtures.installation(() -> {
            accounts.holdPost(owner.id(), council, post);
            return true;
        });
        return owner;
    }

    @Test
    void anOwnerAnswersTheFindingsOfTheirOwnPostOnly() {
        var post = "POST-" + council;
        var mine = finding("Mine");
        var others = finding("Others'");
        does(() -> things.change(mine, 1, things.get(mine).card().ownedBy(null, post)));
        var owner = owner(post);
        var answer = Response.Answer.of(Response.Kind.NARRATIVE, "We have begun.");
        fixtures.as(owner, () -> Fixtures.got(responses.add(mine, answer)));
        assertThat(state(mine).words()).isEqualTo("answered");
        assertThatThrownBy(() -> fixtures.as(owner, () -> responses.add(others, answer)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void workThatComesLaterIsTiedByItsTitle() {
        var ref = finding("Transport");
        does(() -> responses.keep(ref, Response.Answer.work(null, "Better buses", "")));
        assertThat(state(ref).words()).isEqualTo("being answered");
        var work = work("better buses");
        assertThat(does(() -> responses.of(ref)).getFirst().answer().work()).isEqualTo(work.ref());
        assertThat(does(() -> things.tiedTo(ref))).hasSize(1);
    }

    @Test
    void aRemovedAnswerUntiesItsWork() {
        var ref = finding("Housing");
        var work = work("Better homes");
        long id = does(() -> Fixtures.got(responses.add(ref, Response.Answer.work(work.ref(), "", ""))));
        does(() -> {
            responses.remove(id);
            return true;
        });
        assertThat(does(() -> things.tiedTo(ref))).isEmpty();
        assertThat(state(ref)).isEqualTo(FindingState.NO_ANSWER);
    }

    @Test
    void decliningTakesAReasonAPersonADayAndAReview() {
        var ref = finding("Conflicts of interest");
        var bare = Response.Answer.of(Response.Kind.DECLINED, "");
        assertThat(does(() -> responses.add(ref, bare)))
                .isInstanceOfSatisfying(
                        Checked.Refused.class,
                        refused -> assertThat(refused.problems()).hasSize(4));
        var day = LocalDate.of(2030, 1, 10);
        var whole = bare.with(new Response.Refusal("Cabinet", day, "Not a priority", day.plusYears(1)));
        does(() -> Fixtures.got(responses.add(ref, whole)));
        assertThat(state(ref)).isEqualTo(new State("declined", Tone.NONE));
    }

    @Test
    void twoWhoChangeAnAnswerBothKeepTheirWords() {
        var ref = finding("Potholes");
        long id = does(() -> Fixtures.got(responses.add(ref, Response.Answer.of(Response.Kind.NARRATIVE, "Begun."))));
        does(() -> responses.change(id, 1, Response.Answer.of(Response.Kind.NARRATIVE, "Half done.")));
        assertThatThrownBy(() ->
                        does(() -> responses.change(id, 1, Response.Answer.of(Response.Kind.NARRATIVE, "All done."))))
                .isInstanceOfSatisfying(
                        Responses.Overtaken.class,
                        race -> assertThat(race.now().answer().words()).isEqualTo("Half done."));
        assertThatThrownBy(() -> does(() -> {
                    findings.change(ref, 1, draft("One"));
                    return findings.change(ref, 1, draft("Two"));
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void answersStandInTheOrderThatSomebodyGaveThem() {
        var ref = finding("Potholes");
        long first = does(() -> responses.keep(ref, Response.Answer.of(Response.Kind.NARRATIVE, "one")));
        does(() -> responses.keep(ref, Response.Answer.of(Response.Kind.NARRATIVE, "two")));
        does(() -> {
            responses.move(first, false);
            return true;
        });
        assertThat(does(() -> responses.of(ref)))
                .extracting(one -> one.answer().words())
                .containsExactly("two", "one");
    }
}
