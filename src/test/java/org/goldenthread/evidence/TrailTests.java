package org.goldenthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.access.database.OwnerConnection;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

@Product
class TrailTests {
    private static final State STATE = new State("on track", Tone.GOOD);

    @Autowired
    Fixtures fixtures;

    @Autowired
    OwnerConnection owner;

    @Autowired
    Things things;

    @Autowired
    Trail trail;

    @Autowired
    Comments comments;

    @Autowired
    TrailCheck check;

    @Autowired
    CheckTrailVerb verb;

    @Autowired
    JdbcClient jdbc;

    private String council = "";
    private String knot = "";

    @BeforeEach
    void aCouncilWithAShortHistory() {
        council = fixtures.council();
        fixtures.installation(() -> {
            knot = things.add("knot", council, Thing.Card.of("Housing repairs", "Too slow"), STATE)
                    .ref();
            var bead = things.add("bead", council, Thing.Card.of("Repairs redesign", ""), STATE);
            things.tie(knot, bead.ref(), TieKind.ANSWERED_BY);
            return things.change(knot, 1, Thing.Card.of("Housing repairs in time", "Too slow"));
        });
    }

    private List<TrailCheck.Fault> faults() {
        return fixtures.installation(check::check).stream()
                .filter(one -> one.council().equals(council))
                .findFirst()
                .orElseThrow()
                .faults();
    }

    private void asOwner(String deed, long place) {
        owner.sql()
                .sql(deed + " where council = ? and place = ?")
                .param(council)
                .param(place)
                .update();
    }

    private long placeOfKnot() {
        return owner.sql()
                .sql("select min(place) from evidence.trail where ref = ?")
                .param(knot)
                .query(Long.class)
                .single();
    }

    @Test
    void anUntouchedTrailIsWholeAndHasARowForEveryDeed() {
        assertThat(faults()).isEmpty();
        var entries = fixtures.installation(() -> trail.of(TrailFilter.of(council), null, 50))
                .entries();
        assertThat(entries.getFirst().changes())
                .contains(new TrailEntry.Change("title", "Housing repairs", "Housing repairs in time"));
        assertThat(entries.getLast().place()).isEqualTo(1);
        assertThat(entries).extracting(TrailEntry::account).containsOnly(0L);
        assertThat(fixtures.installation(() -> trail.count(TrailFilter.of(council))))
                .isEqualTo(entries.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update evidence.trail set after = jsonb_set(after, '{title}', '\"Housing repaird\"')",
                "update evidence.trail set account = 7",
                "update evidence.trail set at = at + interval '1 microsecond'",
                "update evidence.trail set request = request || ' '",
                "update evidence.trail set hash = set_byte(hash, 31, (get_byte(hash, 31) + 1) % 256)"
            })
    void oneAlteredByteIsFoundAtItsPlace(String deed) {
        var place = placeOfKnot();
        asOwner(deed, place);
        assertThat(faults()).first().isEqualTo(new TrailCheck.Fault(place, "the row is not as it was written"));
    }

    @Test
    void aRemovedRowIsFoundWhereItIsMissing() {
        var place = placeOfKnot();
        asOwner("delete from evidence.trail", place);
        assertThat(faults()).containsExactly(new TrailCheck.Fault(place + 1, "the row before it is missing"));
    }

    @Test
    void aCutTailIsFoundAndSoIsAHeadPutBack() {
        long length = fixtures.installation(() -> trail.count(TrailFilter.of(council)));
        asOwner("delete from evidence.trail", length);
        assertThat(faults()).containsExactly(new TrailCheck.Fault(length, "the end of the trail is missing"));
        asOwner("update evidence.trail_head set place = 1", length);
        assertThat(faults()).contains(new TrailCheck.Fault(1, "the trail goes on past its recorded end"));
    }

    @Test
    void theVerbSaysWhereATrailIsBrokenAndFails() {
        asOwner("update evidence.trail set request = 'forged'", 2);
        var out = new StringWriter();
        var command = new CommandLine(verb).setOut(new PrintWriter(out));
        assertThat(command.execute()).isEqualTo(1);
        assertThat(out.toString()).contains(council).contains("place 2: the row is not as it was written");
        out.getBuffer().setLength(0);
        assertThat(command.execute("--json")).isEqualTo(1);
        assertThat(out.toString()).contains("\"whole\":false").contains("\"council\":\"" + council + "\"");
        assertThat(command.execute("--nonsense")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update evidence.trail set request = 'forged'",
                "delete from evidence.trail",
                "truncate evidence.trail",
                "insert into evidence.trail (council, place, at, request, room, subject, deed, hash)"
                        + " values ('X', 1, now(), '', '', '', 'insert', '')",
                "update evidence.trail_head set place = 0",
                "alter table thread.thing disable trigger trail"
            })
    void theApplicationItselfCannotTouchTheTrail(String deed) {
        assertThatThrownBy(() -> fixtures.installation(() -> jdbc.sql(deed).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .asInstanceOf(InstanceOfAssertFactories.type(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo("42501");
    }

    @Test
    void whatPeopleWriteIsKeptAndTheIndexOfItIsNot() {
        fixtures.installation(() -> comments.say(knot, "Half of the estates have no plan"));
        var entries = fixtures.installation(() -> trail.of(TrailFilter.of(council), null, 50))
                .entries();
        assertThat(entries.getFirst().changes())
                .contains(new TrailEntry.Change("words", null, "Half of the estates have no plan"));
        assertThat(entries.stream().skip(1).flatMap(TrailEntry::changes).map(TrailEntry.Change::field))
                .doesNotContain("words");
    }

    @Test
    void theHistoryOfAThingIncludesItsTies() {
        var entries = fixtures.installation(() -> trail.ofThing(knot, null, 50)).entries();
        assertThat(entries).extracting(TrailEntry::subject).containsExactly("thing", "tie", "thing");
        var newest = fixtures.installation(() -> trail.ofThing(knot, null, 1));
        var older = fixtures.installation(() -> trail.ofThing(knot, newest.next(), 50));
        assertThat(older.entries()).hasSize(2);
        assertThat(older.next()).isNull();
    }

    @Test
    void theRecordIsShownAsItWasBeforeALaterChange() {
        var changed = fixtures.installation(() -> trail.ofThing(knot, null, 1))
                .entries()
                .getFirst();
        var before = fixtures.installation(() -> trail.asItWas(knot, changed.at()));
        assertThat(before).extracting(TrailEntry::subject).containsExactly("thing", "tie");
        assertThat(before.getFirst().field("title")).isEqualTo("Housing repairs");
    }

    @Test
    void onlyTheCouncilsOwnPeopleReadItsTrail() {
        var auditor = fixtures.person(council, Role.AUDITOR);
        var partner = fixtures.person(council, Role.PARTNER);
        var stranger = fixtures.person(fixtures.council(), Role.ADMINISTRATOR);
        assertThat(fixtures.as(
                        auditor,
                        () -> trail.of(TrailFilter.of(council), null, 4).entries()))
                .hasSize(4);
        assertThat(fixtures.as(
                        partner,
                        () -> trail.of(TrailFilter.of(council), null, 4).entries()))
                .isEmpty();
        assertThat(fixtures.as(
                        stranger,
                        () -> trail.of(TrailFilter.of(council), null, 4).entries()))
                .isEmpty();
    }

    @Test
    void manyRowsInOneTransactionStayOneChain() {
        fixtures.installation(() -> jdbc.sql("""
                        insert into thread.thing (ref, kind, number, council, title, state, tone)
                        select 'BEAD-' || n, 'bead', n, :council, 'Bead ' || n, 'on track', 'good'
                          from generate_series(800000000, 800001999) n""").param("council", council).update());
        assertThat(faults()).isEmpty();
        fixtures.installation(() -> jdbc.sql(
                        "delete from thread.thing where council = :council and kind = 'bead' and number >= 800000000")
                .param("council", council)
                .update());
        assertThat(faults()).isEmpty();
    }
}
