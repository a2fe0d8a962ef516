package org.goldenthread.measures.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import org.goldenthread.Fixtures;
import org.goldenthread.Program;
import org.goldenthread.access.Account;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Scope;
import org.goldenthread.access.Visitor;
import org.goldenthread.access.keys.Keys;
import org.goldenthread.access.keys.Wish;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A council with a program of its officer that reads and writes values. */
abstract class ProgramsOfACouncil extends MeasuresOfACouncil {
    @Autowired
    Keys keys;

    @Autowired
    Accounts accounts;

    Program program(Account account, Scope... scopes) {
        var secret = fixtures.as(account, () -> {
            var standings = accounts.standings(account.id());
            var visitor = new Visitor(account, standings.getFirst(), standings, Set.of());
            return Fixtures.got(keys.make(visitor, new Wish("Housing system", Set.of(scopes), "")))
                    .secret();
        });
        return Program.with(fixtures.address(), secret);
    }

    Program program() {
        return program(officer, Scope.READ, Scope.WRITE_VALUES);
    }

    static HttpResponse<String> put(Program program, String query, String body) {
        return program.send("PUT", "/api/v1/values" + query, "application/json", body);
    }

    static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Program.json(answer);
    }

    /** The problems of a refusal, each as "place: message". */
    static String refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        return Program.json(answer).path("problems").toString();
    }
}
