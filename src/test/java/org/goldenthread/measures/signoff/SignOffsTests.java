package org.goldenthread.measures.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Account;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Role;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.entry.Given;
import org.goldenthread.measures.entry.OwnersOfMeasures;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.performance.Course;
import org.goldenthread.measures.performance.ProofPart;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignOffsTests extends OwnersOfMeasures {
    @Autowired
    SignOffs signOffs;

    @Autowired
    SignOffProof proof;

    @Autowired
    JdbcClient jdbc;

    private String owner = "";
    private String approves = "";
    private String accepts = "";
    private String ref = "";

    @BeforeEach
    void aMeasureSignedOffInTwoSteps() {
        owner = post("Head of Housing");
        approves = post("Director of Place");
        accepts = post("Chief executive");
        ref = owned("A1", owner, new Measure.People(null, List.of(approves, accepts)), quarterly(Polarity.HIGH));
        record(entry(ref, ago(1), "85"));
    }

    private SignOff now() {
        return does(() -> signOffs.find(got(ref), ago(1))).orElseThrow();
    }

    private Checked<SignOff> move(Account by, String post, Move move, String reason) {
        return as(by, () -> signOffs.move(visitor(by, post), now().key(), move, reason));
    }

    @Test
    void aRecordedFigureIsApprovedAndAcceptedByTheirPosts() {
        var director = holderOf(approves);
        var chief = holderOf(accepts);
        assertThat(now().phase()).isEqualTo(Phase.SUBMITTED);
        assertThat(now().turn()).isEqualTo(approves);
        assertThatThrownBy(() -> move(chief, accepts, Move.APPROVE, "")).isInstanceOf(NotAllowed.class);
        Fixtures.got(move(director, approves, Move.APPROVE, ""));
        assertThat(now().turn()).isEqualTo(accepts);
        Fixtures.got(move(chief, accepts, Move.ACCEPT, ""));
        assertThat(now().phase()).isEqualTo(Phase.ACCEPTED);
        assertThat(now().done()).extracting(done -> done.by().account()).containsExactly(director.id(), chief.id());
        assertThat(now().done().getFirst().figures().getFirst().figure()).isEqualTo("85.0%");
    }

    @Test
    void theProofSaysWhatWasAskedToldSeenAndSigned() {
        var slot = now().figures().getFirst().slot();
        var unusual = given("150").saying(new Given.Said("Arrears came in", "", "arrears of last year"));
        does(() -> Fixtures.got(entries.record(visitor(officer), slot, unusual)));
        Fixtures.got(move(holderOf(approves), approves, Move.APPROVE, ""));
        var about = new Course.About(own, 0, Length.QUARTER);
        var lines = does(() -> proof.of(got(ref), about, ago(1)));
        assertThat(lines).extracting(ProofPart.Line::about).containsExactly("Story", "Asked on entry", "Approved");
        assertThat(lines.get(1).words()).contains("a percentage over 100", "arrears of last year");
        assertThat(lines.getLast().words()).contains("Seen then: 150.0%");
        assertThat(now().done().getFirst().figures().getFirst().rule()).isNotEmpty();
    }

    @Test
    void anApprovedFigureIsLockedUntilSomebodyUnlocksItWithAReason() {
        var director = holderOf(approves);
        Fixtures.got(move(director, approves, Move.APPROVE, ""));
        assertThat(record(entry(ref, ago(1), "99")).sealed()).isEqualTo(1);
        assertThat(value(ref, ago(1))).isEqualByComparingTo("85");
        var slot = now().figures().getFirst().slot();
        assertThat(does(() -> entries.record(visitor(officer), slot, given("99"))))
                .isInstanceOf(Checked.Refused.class);
        assertThat(move(director, approves, Move.UNLOCK, " ")).isInstanceOf(Checked.Refused.class);
        assertThatThrownBy(() -> move(holderOf(owner), owner, Move.UNLOCK, "let me"))
                .isInstanceOf(NotAllowed.class);
        Fixtures.got(move(director, approves, Move.UNLOCK, "a typing error"));
        assertThat(record(entry(ref, ago(1), "58")).changed()).isEqualTo(1);
        assertThat(now().phase()).isEqualTo(Phase.SUBMITTED);
        assertThat(now().done()).extracting(SignOff.Done::move).containsExactly(Move.APPROVE, Move.UNLOCK, Move.SUBMIT);
    }

    @Test
    void whatIsReturnedWaitsAgainAsSoonAsItsFigureIsRecordedAnew() {
        var director = holderOf(approves);
        Fixtures.got(move(director, approves, Move.RETURN, "Is this the whole quarter?"));
        assertThat(now().phase()).isEqualTo(Phase.RETURNED);
        record(entry(ref, ago(2), "80"));
        assertThat(now().phase()).isEqualTo(Phase.RETURNED);
        var person = holderOf(owner);
        var slot = now().figures().getFirst().slot();
        as(person, () -> Fixtures.got(entries.record(visitor(person, owner), slot, given("86"))));
        assertThat(now().phase()).isEqualTo(Phase.SUBMITTED);
    }

    @Test
    void nobodySignsWhatHasChangedSinceTheyLooked() {
        var seen = now().key();
        record(entry(ref, ago(1), "86"));
        assertThat(does(() -> signOffs.move(visitor(officer), seen, Move.APPROVE, "")))
                .isInstanceOf(Checked.Refused.class);
        var again = now().key();
        does(() -> Fixtures.got(signOffs.move(visitor(officer), again, Move.APPROVE, "")));
        assertThat(does(() -> signOffs.move(visitor(officer), again, Move.APPROVE, "")))
                .isInstanceOf(Checked.Refused.class);
    }

    @Test
    void theDatabaseItselfRefusesAnApprovalByTheOwner() {
        var person = holderOf(owner);
        assertThatThrownBy(() -> as(
                        person,
                        () -> jdbc.sql("""
                        insert into measures.sign_off (ref, council, months, days, start, move, phase)
                        values (:ref, :council, 3, 0, '2026-07-01', 'approve', 'approved')""")
                                .param("ref", ref)
                                .param("council", council)
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void anotherCouncilSeesNothingToSign() {
        var stranger = fixtures.person(fixtures.council(), Role.ADMINISTRATOR);
        var seen = now().key();
        assertThat(as(stranger, () -> signOffs.of(council))).isEmpty();
        assertThatThrownBy(() -> as(stranger, () -> signOffs.move(visitor(stranger), seen, Move.APPROVE, "")))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void whatNobodySignsOffDoesNotWait() {
        var free = owned("B1", owner);
        record(entry(free, ago(1), "85"));
        assertThat(does(() -> signOffs.of(council)))
                .extracting(one -> one.measure().ref())
                .doesNotContain(free);
    }

    @Test
    void anOfficerWhoSignsForAPostIsSaidToOnThePageInTheProofAndInTheTrail() {
        does(() -> Fixtures.got(signOffs.move(visitor(officer), now().key(), Move.APPROVE, "")));
        Fixtures.got(move(holderOf(accepts), accepts, Move.ACCEPT, ""));

        assertThat(now().done()).extracting(done -> done.by().behalf()).containsExactly(approves, null);
        var about = new Course.About(own, 0, Length.QUARTER);
        var lines = does(() -> proof.of(got(ref), about, ago(1)));
        assertThat(lines)
                .filteredOn(one -> one.about().equals("Approved"))
                .singleElement()
                .satisfies(one -> assertThat(one.words()).contains("on behalf of Director of Place"));
        assertThat(lines)
                .filteredOn(one -> one.about().equals("Accepted"))
                .noneSatisfy(one -> assertThat(one.words()).contains("on behalf"));
        does(() -> Fixtures.got(signOffs.move(visitor(officer), now().key(), Move.UNLOCK, "a typing error")));
        assertThat(fixtures.visit(officer).page("/measures/sign-off").text())
                .contains("Returned by Performance officer of " + council + " on behalf of Director of Place");
        assertThat(fixtures.visit(officer).page("/evidence/" + ref + "/history").text())
                .contains("On behalf nothing " + approves + " Director of Place");
    }
}
