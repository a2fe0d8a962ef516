package org.goldenthread.access.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Program;
import org.goldenthread.access.Account;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Administration;
import org.goldenthread.access.Role;
import org.goldenthread.access.Scope;
import org.goldenthread.access.Standing;
import org.goldenthread.access.Visitor;
import org.goldenthread.access.database.OwnerConnection;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a program with a key may do, and everything that it may not. */
@Product
class KeysTests {
    private static final String FINDINGS = "/findings/api/findings";
    private static final int MOST_TRIES = 50;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Keys keys;

    @Autowired
    Accounts accounts;

    @Autowired
    Administration administration;

    @Autowired
    Things things;

    @Autowired
    OwnerConnection owner;

    @Autowired
    JdbcClient sql;

    private String council = "";
    private Account officer = new Account(0, "", "", false);

    @BeforeEach
    void anOfficer() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
    }

    private Keys.Made made(Account account, String council, Scope... scopes) {
        return fixtures.as(account, () -> {
            var standings = accounts.standings(account.id());
            var there = standings.stream()
                    .filter((Standing one) -> one.council().equals(council))
                    .findFirst();
            var visitor = new Visitor(account, there.orElseThrow(), standings, Set.of());
            return Fixtures.got(keys.make(visitor, new Wish("Housing system", Set.of(scopes), "")));
        });
    }

    private Program program(Keys.Made made) {
        return Program.with(fixtures.address(), made.secret());
    }

    private String finding(String council, String title) {
        return fixtures.installation(
                        () -> things.add("finding", council, Thing.Card.of(title, ""), new State("open", Tone.NONE)))
                .ref();
    }

    private static void isRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Program.json(answer).get("status").asInt()).isEqualTo(status);
    }

    @Test
    void aProgramReadsWhatItsOwnerReadsWithoutASession() {
        var ref = finding(council, "Repairs are late");
        var answer = program(made(officer, council, Scope.READ)).get("/thread/api/things/" + ref);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Program.json(answer).get("title").asString()).isEqualTo("Repairs are late");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aWrongEndedOrRevokedKeyIsToldSoAndNeverSentToSignIn() {
        var revoked = made(officer, council, Scope.READ);
        fixtures.as(officer, () -> keys.revoke(revoked.key().id(), officer.id()));
        var ended = made(officer, council, Scope.READ);
        owner.sql()
                .sql("update access.api_key set last_day = current_date - 2 where id = :id")
                .param("id", ended.key().id())
                .update();
        for (var secret : new String[] {"gt_guess", "", Secret.make(), revoked.secret(), ended.secret()}) {
            isRefused(Program.with(fixtures.address(), secret).get(FINDINGS), 401);
        }
    }

    @Test
    void aKeyIsRevokedAtOnceByItsOwnerOrAnAdministratorAndByNobodyElse() {
        var administrator = fixtures.person(council, Role.ADMINISTRATOR);
        var colleague = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        var made = made(officer, council, Scope.READ);
        var path = "/access/keys/" + made.key().id() + "/revoke";
        assertThat(fixtures.visit(colleague).post(path, Map.of()).statusCode()).isEqualTo(404);
        assertThat(program(made).get(FINDINGS).statusCode()).isEqualTo(200);
        assertThat(fixtures.visit(administrator).post(path, Map.of()).statusCode())
                .isEqualTo(302);
        isRefused(program(made).get(FINDINGS), 401);
    }

    @Test
    void aKeyEndsWithTheRoleOrTheAccountOfItsOwner() {
        var made = made(officer, council, Scope.READ);
        fixtures.installation(() -> Fixtures.got(administration.setActive(council, officer.id(), false)));
        isRefused(program(made).get(FINDINGS), 401);
        fixtures.installation(() -> Fixtures.got(administration.setActive(council, officer.id(), true)));
        assertThat(program(made).get(FINDINGS).statusCode()).isEqualTo(200);
        fixtures.installation(() -> Fixtures.got(administration.setRoles(council, officer.id(), Set.of())));
        isRefused(program(made).get(FINDINGS), 401);
    }

    @Test
    void anotherCouncilOfItsOwnerIsOutOfReach() {
        var other = fixtures.council();
        fixtures.installation(() -> {
            accounts.give(officer.id(), other, Role.PERFORMANCE_OFFICER);
            return other;
        });
        var elsewhere = finding(other, "Elsewhere");
        var program = program(made(officer, council, Scope.READ));
        isRefused(program.get("/thread/api/things/" + elsewhere), 404);
        isRefused(program.get(FINDINGS + "?council=" + other), 404);
        assertThat(program.get("/thread/api/search?q=Elsewhere").body()).isEqualTo("[]");
        assertThat(program(made(officer, other, Scope.READ))
                        .get("/thread/api/things/" + elsewhere)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatTheScopesDoNotCoverIsRefusedByTheNameOfTheScope() {
        var answer = program(made(officer, council, Scope.READ, Scope.WRITE_VALUES))
                .send("POST", "/intake/api/papers", "", "");
        isRefused(answer, 403);
        assertThat(Program.json(answer).get("detail").asString()).contains("bring_papers");
        assertThat(program(made(officer, council, Scope.BRING_PAPERS))
                        .send("POST", "/intake/api/papers", "", "")
                        .statusCode())
                .isEqualTo(422);
        isRefused(program(made(officer, council, Scope.BRING_PAPERS)).get(FINDINGS), 403);
    }

    @Test
    void aKeyAllowsNoMoreThanTheRoleOfItsOwner() {
        var councillor = fixtures.person(council, Role.COUNCILLOR);
        var program = program(made(councillor, council, Scope.values()));
        assertThat(program.get(FINDINGS).statusCode()).isEqualTo(200);
        isRefused(program.send("POST", "/intake/api/papers", "", ""), 403);
    }

    @Test
    void aKeyOpensNoPageAndMakesNoFurtherKey() {
        var program = program(made(officer, council, Scope.values()));
        for (var page : new String[] {"/", "/findings", "/access/me", "/access/keys", "/intake", "/api"}) {
            isRefused(program.get(page), 403);
        }
        isRefused(
                program.send("POST", "/access/keys", "application/x-www-form-urlencoded", "name=Another&scopes=read"),
                403);
        assertThat(fixtures.as(officer, () -> keys.own(officer.id()))).hasSize(1);
    }

    @Test
    void anAddressForProgramsThatIsNotThereSaysSoInJson() {
        var program = program(made(officer, council, Scope.READ));
        isRefused(program.get("/api/v1/nothing-of-the-kind"), 404);
        isRefused(program.get("/findings/api/nothing"), 404);
        isRefused(program.send("DELETE", FINDINGS, "", ""), 405);
        isRefused(program.get("/thread/api/things/F-99999999"), 404);
    }

    @Test
    void whoeverSendsNeitherKeyNorCookieIsToldInJson() {
        var answer = fixtures.stranger().get(FINDINGS);
        isRefused(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        isRefused(fixtures.stranger().post("/intake/api/papers", Map.of()), 401);
    }

    @Test
    void whoeverGuessesKeysHasToWaitAndRightKeysOfTheSameMachineDoNot() {
        var right = made(officer, council, Scope.READ).secret();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            isRefused(Program.on("127.0.0.2", fixtures.address(), Secret.make()).get(FINDINGS), 401);
        }
        var waits = Program.on("127.0.0.2", fixtures.address(), Secret.make()).get(FINDINGS);
        isRefused(waits, 429);
        assertThat(waits.headers().firstValue("Retry-After")).hasValue("900");
        assertThat(Program.on("127.0.0.2", fixtures.address(), right)
                        .get(FINDINGS)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void neitherTheSecretNorItsHashIsInTheTrailWhichKnowsTheKeyOtherwise() {
        var made = made(officer, council, Scope.READ);
        program(made).get(FINDINGS);
        fixtures.as(officer, () -> keys.revoke(made.key().id(), officer.id()));
        var rows = owner.sql().sql("""
                        select coalesce(before::text, '') || after::text from evidence.trail
                         where subject = 'api_key' and council = ?""").param(council).query(String.class).list();
        assertThat(rows).as("made and revoked, and not that it was used").hasSize(2);
        assertThat(String.join(" ", rows))
                .contains("Housing system", made.key().prefix())
                .doesNotContain(made.secret(), Secret.hash(made.secret()));
    }

    @Test
    void whenAKeyWasLastUsedIsKept() {
        var made = made(officer, council, Scope.READ);
        assertThat(made.key().life().used()).isNull();
        program(made).get(FINDINGS);
        var first = used(made);
        program(made).get(FINDINGS);
        assertThat(used(made)).as("once a minute at most").isEqualTo(first).isNotNull();
    }

    private java.time.Instant used(Keys.Made made) {
        return fixtures.as(
                officer, () -> keys.key(made.key().id()).orElseThrow().life().used());
    }
}
