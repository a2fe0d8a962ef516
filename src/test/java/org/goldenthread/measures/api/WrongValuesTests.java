package org.goldenthread.measures.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.access.Role;
import org.goldenthread.access.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a program sends wrongly is told by its place and its field, and nothing is recorded by halves. */
class WrongValuesTests extends ProgramsOfACouncil {
    private static final String RIGHT = "{'measure':'HOU03','period':'2024/25','value':1}";

    @BeforeEach
    void aMeasure() {
        measure("HOU03");
    }

    private static String json(String... rows) {
        return ("[" + String.join(",", rows) + "]").replace('\'', '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'measure':'NOPE','period':'2025/26','value':1}|1.measure|There is no measure",
                "{'period':'2025/26','value':1}|1.measure|reference or its code",
                "{'measure':'HOU03','period':'soon','value':1}|1.period|is no period",
                "{'measure':'HOU03','value':1}|1.period|Write start and length",
                "{'measure':'HOU03','start':'1 April','value':1}|1.start|year-month-day",
                "{'measure':'HOU03','start':'2025-04-01','length':'long','value':1}|1.length|P3M",
                "{'measure':'HOU03','start':'9999-04-01','value':1}|1.start|out of reach",
                "{'measure':'HOU03','period':'2025/26','figure':'guess','value':1}|1.figure|is no figure",
                "{'measure':'HOU03','period':'2025/26','value':'1,2'}|1.value|plain number",
                "{'measure':'HOU03','period':'2025/26','value':1e999}|1.value|plain number",
                "{'measure':'HOU03','period':'2025/26','value':1234567890123456789}|1.value|plain number",
                "{'measure':'HOU03','period':'2025/26','value':0.0000000000001}|1.value|plain number",
                "{'measure':'HOU03','period':'2025/26','value':true}|1.value|plain number",
                "{'measure':'HOU03','period':'2025/26','value':[1]}|1.value|one text or number",
                "{'measure':'HOU03','period':'2025/26'}|1.value|Send a value",
                "{'measure':'HOU03','period':'2025/26','value':1,'standing':'suppressed'}|1.value|has no value",
                "{'measure':'HOU03','period':'2025/26','value':1,'standing':'sure'}|1.standing|is no standing",
                "{'measure':'HOU03','period':'2025/26','value':1,'subject':'Atlantis'}|1.subject|Nobody is known",
                "{'measure':'HOU03','period':'2025/26','value':1,'colour':'red'}|1.colour|Nothing is called so",
                "{'measure':'HOU03','period':'2024/25','value':2}|1|came before in this call",
                "7|1|This is no figure"
            })
    void eachWrongThingIsToldByIndexFieldAndReason(String row, String place, String reason) {
        var program = program();
        var problems = refused(put(program, "", json(RIGHT, row)), 422);
        assertThat(problems).contains("\"place\":\"" + place + "\"", "\"index\":1", reason);
        assertThat(ok(program.get("/api/v1/values")).get("values")).isEmpty();
        var receipt = ok(put(program, "?all_or_nothing=false", json(RIGHT, row)));
        assertThat(receipt.get("added").asInt()).isOne();
        assertThat(receipt.get("refused").asInt()).isOne();
    }

    @Test
    void whatIsNoArrayOrNoJsonIsToldSo() {
        var program = program();
        refused(put(program, "", "{\"measure\": 1}"), 422);
        assertThat(refused(put(program, "", "[{\"measure\": "), 400)).contains("line 1");
        assertThat(ok(put(program, "", "[]")).get("sent").asInt()).isZero();
    }

    @Test
    void moreThanFiftyThousandFiguresAreTooMany() {
        var body = IntStream.range(0, 50_001).mapToObj(i -> "{}").collect(Collectors.joining(",", "[", "]"));
        refused(put(program(), "", body), 413);
    }

    @Test
    void parametersThatMakeNoSenseAreToldByName() {
        var program = program();
        var problems = refused(program.get("/api/v1/values?figure=x&length=x&from=x&known=x&size=0&after=x"), 422);
        assertThat(problems).contains("figure", "length", "from", "known", "size", "after");
        refused(program.get("/api/v1/measures?after=M-0"), 422);
    }

    @Test
    void readingKeysRolesThatOnlyReadAndOwnersOfOtherThingsRecordNothing() {
        var body = json(RIGHT);
        assertThat(put(program(officer, Scope.READ), "", body).statusCode()).isEqualTo(403);
        var auditor = fixtures.person(council, Role.AUDITOR);
        assertThat(put(program(auditor, Scope.WRITE_VALUES), "", body).statusCode())
                .isEqualTo(403);
        var owner = fixtures.person(council, Role.OWNER);
        assertThat(refused(put(program(owner, Scope.WRITE_VALUES), "", body), 422))
                .contains("nor a post of yours");
        assertThat(fixtures.stranger().get("/api/v1/values").statusCode()).isEqualTo(401);
    }
}
