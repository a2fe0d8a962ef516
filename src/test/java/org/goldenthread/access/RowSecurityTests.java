package org.goldenthread.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.thread.Kind;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Publication;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL itself allows the application, whatever its Java forgets. */
@Product
class RowSecurityTests {
    /** What was published, by whom, and how often that changed, is for everybody; LeakTests reads it as nobody. */
    private static final Set<String> FOR_EVERYBODY =
            Set.of("publishing.edition", "publishing.open_setting", "publishing.open_beat");

    private static final String POST = "POST-9902";
    private static final String OTHER_POST = "POST-9903";

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient sql;

    @Autowired
    Things things;

    @Autowired
    Accounts accounts;

    @Autowired
    List<Kind> kinds;

    private String council = "";
    private String mine = "";
    private String shared = "";

    @BeforeEach
    void aCouncilWithTwoRecords() {
        council = fixtures.council();
        mine = thing(POST, Publication.INTERNAL);
        shared = thing(OTHER_POST, Publication.PARTNERS);
    }

    private String thing(String owner, Publication publication) {
        return fixtures.installation(() -> things.add(
                        kinds.getFirst().code(),
                        council,
                        Thing.Card.of("Guarded", "").ownedBy(null, owner).published(publication),
                        new State("open", Tone.NONE)))
                .ref();
    }

    @Test
    void theApplicationsRoleHasNoPrivilegesOfItsOwn() {
        var role = sql.sql("""
                        select current_user || ' ' || rolsuper || rolcreaterole || rolcreatedb || rolbypassrls || rolreplication
                          from pg_roles where rolname = current_user""").query(String.class).single();
        assertThat(role).isEqualTo("gt_app falsefalsefalsefalsefalse");
        assertThat(sql.sql("select count(*) from pg_class c join pg_roles r on r.oid = c.relowner"
                                + " where r.rolname = current_user")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter role gt_app bypassrls",
                "alter role gt_app superuser",
                "set role postgres",
                "set session authorization postgres",
                "alter table thread.thing disable row level security",
                "alter table thread.thing owner to gt_app",
                "drop policy reading on thread.thing",
                "create policy more on thread.thing using (true)",
                "alter table thread.thing disable trigger trail",
                "set session_replication_role = replica",
                "truncate thread.thing",
                "update evidence.trail set request = 'nothing happened'",
                "delete from evidence.trail",
                "insert into evidence.trail_head values ('*', 0, '')",
                "update access.account set password = 'mine'",
                "update access.account set opens = true",
                "insert into access.account (email, name, password) values ('x@y', 'x', 'x')",
                "select password from access.account",
                "grant gt_app to postgres",
                "create function access.who() returns bigint language sql as 'select 0'",
                "copy thread.thing to program 'cat'"
            })
    void itCannotGiveItselfAny(String statement) {
        var administrator = fixtures.person(council, Role.ADMINISTRATOR);
        assertThatThrownBy(() ->
                        fixtures.as(administrator, () -> sql.sql(statement).update()))
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner", "must be superuser", "Only roles with");
    }

    @Test
    void aForgottenConditionShowsNothingToNobody() {
        for (var table : guarded("")) {
            if (!FOR_EVERYBODY.contains(table)) {
                assertThat(count(table, "true")).as(table).isZero();
            }
        }
    }

    @Test
    void aForgottenConditionShowsNothingOfAnotherCouncil() {
        var neighbour = fixtures.person(fixtures.council(), Role.ADMINISTRATOR);
        for (var table : guarded("council")) {
            assertThat(fixtures.as(neighbour, () -> count(table, "council = '" + council + "'")))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void aPartnerSeesWhatIsSharedAndNothingElse() {
        var partner = fixtures.person(council, Role.PARTNER);
        var seen = fixtures.as(
                partner,
                () -> sql.sql("select ref from thread.thing where council = :council")
                        .param("council", council)
                        .query(String.class)
                        .list());
        assertThat(seen).containsExactly(shared);
    }

    @Test
    void anOwnerChangesWhatTheirPostOwnsAndNothingElse() {
        var owner = fixtures.person(council, Role.OWNER);
        fixtures.installation(() -> {
            accounts.holdPost(owner.id(), council, POST);
            return true;
        });
        assertThat(fixtures.as(owner, () -> rename(mine))).isEqualTo(1);
        assertThat(fixtures.as(owner, () -> rename(shared))).isZero();
        assertThat(fixtures.as(
                        owner,
                        () -> sql.sql("delete from thread.thing where council = :council")
                                .param("council", council)
                                .update()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTRIBUTOR", "COUNCILLOR", "AUDITOR", "PARTNER"})
    void whoeverOnlyReadsChangesNothing(Role role) {
        var reader = fixtures.person(council, role);
        assertThat(fixtures.as(reader, () -> rename(mine) + rename(shared))).isZero();
    }

    @Test
    void aPostHeldInOneCouncilIsNoKeyToAnother() {
        var other = fixtures.council();
        var owner = fixtures.person(other, Role.OWNER);
        fixtures.installation(() -> {
            accounts.holdPost(owner.id(), other, OTHER_POST);
            return true;
        });
        assertThat(fixtures.as(owner, () -> rename(mine) + rename(shared))).isZero();
    }

    @Test
    void aDeactivatedAccountSeesNothingAtOnce() {
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        assertThat(fixtures.as(officer, () -> count("thread.thing", "true"))).isEqualTo(2);
        fixtures.installation(() -> sql.sql("update access.account set active = false where id = " + officer.id())
                .update());
        assertThat(fixtures.as(officer, () -> count("thread.thing", "true"))).isZero();
    }

    @Test
    void whoEnteredIsForgottenWithTheConnection() {
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        for (int i = 0; i < 20; i++) {
            assertThat(fixtures.as(officer, () -> count("thread.thing", "true")))
                    .isEqualTo(2);
            assertThat(Entrance.current().account()).isNull();
            assertThat(count("thread.thing", "true")).isZero();
        }
    }

    private int rename(String ref) {
        return sql.sql("update thread.thing set title = 'Renamed' where ref = :ref")
                .param("ref", ref)
                .update();
    }

    private int count(String table, String condition) {
        return sql.sql("select count(*) from " + table + " where " + condition)
                .query(Integer.class)
                .single();
    }

    /** Every table of every room that row security guards and the application may read, where it has the column. */
    private List<String> guarded(String column) {
        var tables = sql.sql("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r' and c.relrowsecurity
                           and has_any_column_privilege('gt_app', c.oid, 'select')
                           and c.oid::regclass::text <> 'access.account'
                           and (:column = '' or exists (select from pg_attribute a
                                 where a.attrelid = c.oid and a.attname = :column))
                         order by 1""").param("column", column).query(String.class).list();
        assertThat(tables).hasSizeGreaterThan(8);
        return tables;
    }
}
