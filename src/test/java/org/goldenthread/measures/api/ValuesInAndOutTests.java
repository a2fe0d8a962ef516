package org.goldenthread.measures.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.Program;
import org.goldenthread.access.Role;
import org.goldenthread.access.Scope;
import org.goldenthread.access.database.OwnerConnection;
import org.goldenthread.measures.figures.Length;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What programs send comes out as it went in, once, and as it was known on any day. */
class ValuesInAndOutTests extends ProgramsOfACouncil {
    @Autowired
    OwnerConnection owner;

    private static final String FIGURES = """
            [{"measure": "HOU03", "period": "Q1 2025/26", "value": 12.50},
             {"measure": "hou03", "start": "2025-07-01", "length": "P3M", "value": "0.000000000001",
              "standing": "provisional"},
             {"measure": "HOU03", "period": "Q3 2025/26", "standing": "suppressed"},
             {"measure": "HOU03", "period": "2025/26", "figure": "target", "value": 95},
             {"measure": "HOU03", "period": "2025-06", "subject": "W1", "subjectName": "North ward",
              "part": "Tenure: council", "value": 123456789012345678}]""";

    @Test
    void whatGoesInComesOutAndMayBeSentBackWithoutDoingAnything() {
        var ref = measure("HOU03");
        var program = program();
        var receipt = ok(put(program, "", FIGURES));
        assertThat(receipt.get("added").asInt()).isEqualTo(5);
        assertThat(receipt.get("batch").asLong()).isPositive();
        var answer = program.get("/api/v1/measures/" + ref + "/values");
        var page = ok(answer);
        assertThat(page.get("next").isNull()).isTrue();
        assertThat(page.get("values")).hasSize(5);
        assertThat(answer.body())
                .contains("\"value\":12.5,", "1E-12", "\"value\":123456789012345678", "\"standing\":\"suppressed\"")
                .contains("\"period\":\"Q1 2025/26\"", "\"length\":\"P3M\"", "North ward", "Tenure: council");
        var rows = answer.body().replaceFirst("^\\{\"values\":", "").replaceFirst(",\"known\":null.*$", "");
        var again = ok(put(program, "", rows));
        assertThat(again.get("batch").isNull()).isTrue();
        assertThat(again.get("unchanged").asInt()).isEqualTo(5);
        assertThat(again.get("words").asString()).startsWith("Nothing new was recorded: 5 known already");
    }

    @Test
    void filtersNarrowAndPagesFollowOneAnotherThroughEverything() {
        measure("HOU03");
        measure("HOU04");
        var program = program();
        ok(put(program, "", FIGURES));
        ok(put(program, "", FIGURES.replace("HOU03", "HOU04").replace("hou03", "HOU04")));
        assertThat(ok(program.get("/api/v1/values?measures=hou04&figure=target"))
                        .get("values"))
                .hasSize(1);
        assertThat(ok(program.get("/api/v1/values?subject=North%20ward")).get("values"))
                .hasSize(2);
        assertThat(ok(program.get("/api/v1/values?subject=own&part=-&from=2025-07-01&length=P3M"))
                        .get("values"))
                .hasSize(4);
        assertThat(ok(program.get("/api/v1/values?to=2025-06-30")).get("values"))
                .hasSize(4);
        List<String> seen = new ArrayList<>();
        var next = "";
        while (next != null) {
            var page = ok(program.get("/api/v1/values?size=3" + next));
            page.get("values").forEach(row -> seen.add(row.toString()));
            next = page.get("next").isNull()
                    ? null
                    : "&after=" + page.get("next").asString();
        }
        assertThat(seen).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void commaSeparatedByFormatOrAccept() {
        var ref = measure("HOU03");
        var program = program();
        ok(put(program, "", FIGURES));
        var csv = program.get("/api/v1/measures/" + ref + "/values?format=csv");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.body().lines())
                .hasSize(6)
                .first()
                .isEqualTo("measure,code,title,unit,figure,start,end,length,period,subject,subjectName,part,value,"
                        + "standing");
        assertThat(csv.body()).contains(",0.000000000001,provisional", ",,suppressed");
        assertThat(program.get("/api/v1/values?format=csv&measures=HOU03").body())
                .isEqualTo(csv.body());
    }

    @Test
    void whatWasKnownOnADayIsTold() {
        var ref = measure("HOU03");
        var program = program();
        var before = ok(put(program, "", "[{\"measure\": \"HOU03\", \"period\": \"Q1 2025/26\", \"value\": 1}]"));
        owner.sql()
                .sql("update measures.batch set recorded = recorded - interval '10 days' where id = :id")
                .param("id", before.get("batch").asLong())
                .update();
        ok(put(program, "", "[{\"measure\": \"HOU03\", \"period\": \"Q1 2025/26\", \"value\": 2}]"));
        var path = "/api/v1/measures/" + ref + "/values";
        assertThat(ok(program.get(path)).at("/values/0/value").decimalValue()).isEqualTo(new BigDecimal(2));
        var then = LocalDate.now().minusDays(5);
        var known = ok(program.get(path + "?known=" + then));
        assertThat(known.at("/values/0/value").decimalValue()).isEqualTo(BigDecimal.ONE);
        assertThat(known.get("known").asString()).isEqualTo(then.toString());
        assertThat(ok(program.get(path + "?known=2020-01-01")).get("values")).isEmpty();
    }

    @Test
    void aCallWithItsOwnKeyIsAnsweredTheSameAndOtherFiguresUnderItAreAConflict() {
        measure("HOU03");
        var program = program();
        var first = program.send("PUT", "/api/v1/values", "application/json", FIGURES, "Idempotency-Key", "june");
        var second = program.send("PUT", "/api/v1/values", "application/json", FIGURES, "Idempotency-Key", "june");
        assertThat(ok(second)).isEqualTo(ok(first));
        assertThat(second.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        var other = FIGURES.replace("12.50", "13");
        refused(program.send("PUT", "/api/v1/values", "application/json", other, "Idempotency-Key", "june"), 409);
        assertThat(ok(program.send("PUT", "/api/v1/values", "application/json", other, "Idempotency-Key", "july"))
                        .get("changed")
                        .asInt())
                .isOne();
    }

    @Test
    void aBatchIsTakenBackWithAReason() {
        var ref = measure("HOU03");
        var program = program();
        var batch =
                ok(put(program, "?reason=Month%20end", FIGURES)).get("batch").asLong();
        assertThat(ok(program.get("/api/v1/batches")).at("/batches/0/words").asString())
                .isEqualTo("Month end");
        refused(program.send("DELETE", "/api/v1/batches/" + batch, "", ""), 422);
        var taken = ok(program.send("DELETE", "/api/v1/batches/" + batch + "?reason=Wrong%20month", "", ""));
        assertThat(taken.get("takenBackWhy").asString()).isEqualTo("Wrong month");
        assertThat(ok(program.get("/api/v1/measures/" + ref + "/values")).get("values"))
                .isEmpty();
    }

    @Test
    void oneFigureIsTakenAwayAndTakingItAwayAgainDoesNothing() {
        measure("HOU03");
        var program = program();
        var gone = "[{\"measure\": \"HOU03\", \"period\": \"Q1 2025/26\", \"standing\": \"taken_back\"}]";
        assertThat(ok(put(program, "", gone)).get("unchanged").asInt()).isOne();
        ok(put(program, "", FIGURES));
        assertThat(ok(put(program, "", gone)).get("changed").asInt()).isOne();
        assertThat(ok(put(program, "", gone)).get("batch").isNull()).isTrue();
    }

    @Test
    void tenThousandFiguresInOneCallTakeSeconds() {
        measure("HOU03", quarterly(org.goldenthread.measures.figures.Polarity.HIGH));
        var program = program();
        var body = IntStream.range(0, 10_000)
                .mapToObj(i ->
                        "{\"measure\":\"HOU03\",\"start\":\"%s\",\"length\":\"%s\",\"subject\":\"W%d\",\"subjectName\":\"Ward %d\",\"value\":%d.%d}"
                                .formatted(
                                        LocalDate.of(2015, 4, 1).plusMonths(3L * (i % 40)),
                                        Length.QUARTER.code(),
                                        i / 40,
                                        i / 40,
                                        i,
                                        i % 10))
                .collect(Collectors.joining(",", "[", "]"));
        long begun = System.nanoTime();
        assertThat(ok(put(program, "", body)).get("added").asInt()).isEqualTo(10_000);
        assertThat(ok(program.get("/api/v1/values?size=10000")).get("values")).hasSize(10_000);
        assertThat(program.get("/api/v1/values?format=csv").body().lines()).hasSize(10_001);
        assertThat((System.nanoTime() - begun) / 1_000_000_000).isLessThan(30);
    }

    @Test
    void measuresAreListedInPagesWithTheirSheets() {
        var ref = measure("HOU03");
        measure("HOU04");
        var program = program();
        var page = ok(program.get("/api/v1/measures?size=1"));
        assertThat(page.get("total").asInt()).isEqualTo(2);
        assertThat(page.at("/measures/0/ref").asString()).isEqualTo(ref);
        assertThat(ok(program.get("/api/v1/measures?size=1&after=" + ref))
                        .at("/measures/0/code")
                        .asString())
                .isEqualTo("HOU04");
        assertThat(ok(program.get("/api/v1/measures?q=hou04")).get("measures")).hasSize(1);
        var one = ok(program.get("/api/v1/measures/" + ref));
        assertThat(one.at("/definition/polarity").asString()).isEqualTo("high");
        assertThat(one.at("/definition/applies").isNull()).isTrue();
        assertThat(ok(program.get("/api/v1/measures/" + ref + "/definitions"))).hasSize(1);
    }

    @Test
    void howAMeasureIsDoingIsToldWithItsSentenceAndCountedOnTheScorecard() {
        var ref = measure("HOU03");
        measure("HOU04");
        var program = program();
        ok(put(program, "", """
                [{"measure": "HOU03", "period": "Q1 2026/27", "value": 90},
                 {"measure": "HOU03", "period": "Q2 2026/27", "value": 96},
                 {"measure": "HOU03", "period": "Q2 2026/27", "figure": "target", "value": 95}]"""));
        var doing = ok(program.get("/api/v1/measures/" + ref + "/performance"));
        assertThat(doing.at("/latest/period").asString()).isEqualTo("Q2 2026/27");
        assertThat(doing.at("/latest/rating/sentence").asString()).contains("96", "95");
        assertThat(doing.at("/lately/by").decimalValue()).isEqualTo(new BigDecimal(6));
        var score = ok(program.get("/api/v1/scorecard"));
        assertThat(score.get("measures")).hasSize(2);
        assertThat(score.at("/counts/met").asInt()).isOne();
        var before = ok(program.get("/api/v1/scorecard?known=2020-01-01"));
        assertThat(before.at("/counts/met").asInt()).isZero();
        assertThat(before.at("/measures/0/latest").isNull()).isTrue();
        refused(program.get("/api/v1/scorecard?known=yesterday"), 422);
    }

    @Test
    void anotherCouncilIsOutOfReach() {
        var ref = measure("HOU03");
        ok(put(program(), "", FIGURES));
        long batch = does(() -> ledger.batches(council, 0, 1).getFirst().id());
        var elsewhere =
                program(fixtures.person(fixtures.council(), Role.ADMINISTRATOR), Scope.READ, Scope.WRITE_VALUES);
        assertThat(elsewhere.get("/api/v1/measures/" + ref + "/values").statusCode())
                .isEqualTo(404);
        assertThat(elsewhere.get("/api/v1/batches/" + batch).statusCode()).isEqualTo(404);
        assertThat(elsewhere
                        .send("DELETE", "/api/v1/batches/" + batch + "?reason=x", "", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(ok(elsewhere.get("/api/v1/values")).get("values")).isEmpty();
        assertThat(refused(elsewhere.get("/api/v1/values?measures=" + ref), 422))
                .contains("There is no measure");
        assertThat(refused(put(elsewhere, "", FIGURES.replace("HOU03", ref)), 422))
                .contains("There is no measure");
        assertThat(Program.json(elsewhere.get("/api/v1/batches")).get("batches"))
                .isEmpty();
    }
}
