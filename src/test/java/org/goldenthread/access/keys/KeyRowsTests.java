package org.goldenthread.access.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.function.Supplier;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.access.Scope;
import org.goldenthread.access.Visitor;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.access.database.OwnerConnection;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL itself allows whoever came in with a key, whatever the Java in front of it forgets. */
@Product
class KeyRowsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Keys keys;

    @Autowired
    Accounts accounts;

    @Autowired
    Things things;

    @Autowired
    JdbcClient sql;

    @Autowired
    OwnerConnection owner;

    private String council = "";
    private String other = "";
    private Account officer = new Account(0, "", "", false);

    @BeforeEach
    void anAdministratorOfTwoCouncils() {
        council = fixtures.council();
        other = fixtures.council();
        officer = fixtures.person(council, Role.ADMINISTRATOR);
        fixtures.installation(() -> {
            accounts.give(officer.id(), other, Role.ADMINISTRATOR);
            for (var one : new String[] {council, other}) {
                things.add("finding", one, Thing.Card.of("In " + one, ""), new State("open", Tone.NONE));
            }
            return other;
        });
    }

    private Keys.Made made(Scope... scopes) {
        return fixtures.as(officer, () -> {
            var standings = accounts.standings(officer.id());
            var visitor = new Visitor(officer, standings.getFirst(), standings, Set.of());
            return Fixtures.got(keys.make(visitor, new Wish("Export", Set.of(scopes), "")));
        });
    }

    private <T> T with(Keys.Made made, Supplier<T> work) {
        Entrance.enter(officer.id(), made.key().id(), "test");
        try {
            return work.get();
        } finally {
            Entrance.leave();
        }
    }

    private int changed() {
        return sql.sql("update thread.thing set title = title || '!' where title like 'In %'")
                .update();
    }

    @Test
    void aKeyReadsOneCouncilAndNoOther() {
        var made = made(Scope.READ);
        assertThat(with(
                        made,
                        () -> sql.sql("select distinct council from thread.thing")
                                .query(String.class)
                                .list()))
                .containsExactly(made.key().council().code());
        assertThat(with(
                        made,
                        () -> sql.sql("select council from access.council")
                                .query(String.class)
                                .list()))
                .containsExactly(made.key().council().code());
    }

    @Test
    void aKeyThatOnlyReadsChangesNoRowAndOneThatWritesOnlyThoseOfItsCouncil() {
        assertThat(with(made(Scope.READ), this::changed)).isZero();
        assertThat(with(made(Scope.READ, Scope.WRITE_VALUES), this::changed)).isOne();
    }

    @Test
    void aKeyOfAnAdministratorRulesNothing() {
        var made = made(Scope.values());
        assertThat(with(
                        made,
                        () -> sql.sql("select access.rules()::text")
                                .query(String.class)
                                .single()))
                .isEqualTo("{}");
        assertThatThrownBy(() -> with(made, () -> {
                    accounts.give(officer.id(), made.key().council().code(), Role.PARTNER);
                    return true;
                }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aKeyMakesNoFurtherKeyAndRevokesNone() {
        var made = made(Scope.values());
        assertThatThrownBy(() -> with(made, () -> {
                    var standings = accounts.standings(officer.id());
                    var visitor = new Visitor(officer, standings.getFirst(), standings, Set.of());
                    return keys.make(visitor, new Wish("Another", Set.of(Scope.READ), ""));
                }))
                .isInstanceOf(DataAccessException.class);
        with(made, () -> {
            keys.revoke(made.key().id(), officer.id());
            return true;
        });
        assertThat(fixtures.as(
                        officer, () -> keys.key(made.key().id()).orElseThrow().revoked()))
                .isFalse();
    }

    @Test
    void aRevokedKeyAndTheKeyOfSomebodyElseSeeNothing() {
        var made = made(Scope.READ);
        fixtures.as(officer, () -> keys.revoke(made.key().id(), officer.id()));
        assertThat(with(
                        made,
                        () -> sql.sql("select count(*) from thread.thing")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void aKeyPastItsLastDaySeesNothingAndOnItsLastDayEverythingOfItsCouncil() {
        var made = made(Scope.READ);
        assertThat(thingsSeenWithLastDay(made, "current_date")).isOne();
        assertThat(thingsSeenWithLastDay(made, "current_date - 1")).isZero();
    }

    private int thingsSeenWithLastDay(Keys.Made made, String day) {
        owner.sql()
                .sql("update access.api_key set last_day = " + day + " where id = :id")
                .param("id", made.key().id())
                .update();
        return with(
                made,
                () -> sql.sql("select count(*) from thread.thing")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void theNextToWorkOnTheConnectionIsNotBoundByTheKey() {
        with(made(Scope.READ), () -> 0);
        assertThat(fixtures.as(officer, this::changed)).isEqualTo(2);
    }

    @Test
    void theHashIsReadByNobody() {
        assertThatThrownBy(() -> fixtures.as(
                        officer,
                        () -> sql.sql("select password from access.api_key")
                                .query(String.class)
                                .list()))
                .isInstanceOf(DataAccessException.class);
    }
}
