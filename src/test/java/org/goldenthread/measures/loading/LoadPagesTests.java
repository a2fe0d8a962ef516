package org.goldenthread.measures.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;

class LoadPagesTests extends MeasuresOfACouncil {
    private static final String FILE =
            "Measure,Period,Council,Value\nA1,2023/24,Somewhere,71.5\nA1,2024/25,Somewhere,72\nNEW1,2024/25,Somewhere,3\n";

    private static String at(HttpResponse<?> answer) {
        return URI.create(Visit.location(answer)).getPath();
    }

    private static void post(Visit visit, String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", visit.csrf());
        assertThat(visit.post(path, all).statusCode()).isBetween(200, 399);
    }

    @Test
    void aFileIsBroughtAnsweredForConfirmedAndTakenBack() {
        measure("A1");
        var visit = fixtures.visit(officer);
        visit.page("/measures/load");
        var brought = visit.upload("/measures/load", "file", "values.csv", FILE.getBytes(StandardCharsets.UTF_8));
        var at = at(brought);
        var page = visit.page(at);
        assertThat(page.select("h1").text()).isEqualTo("What values.csv would change");
        assertThat(page.text()).contains("One measure is not known here").contains("NEW1");
        assertThat(does(() -> ledger.batches(council, 0, 5))).isEmpty();
        post(visit, at + "/measures", Map.of("m0", "low"));
        assertThat(visit.page(at).select("form[action$=/confirm]")).hasSize(1);
        post(visit, at + "/confirm", Map.of());
        assertThat(visit.page(at).text()).contains("3 figures are new");
        var batch = does(() -> ledger.batches(council, 0, 5)).getFirst();
        assertThat(visit.page("/measures/batches").text()).contains("values.csv");
        post(visit, "/measures/batches/" + batch.id() + "/take-back", Map.of("why", "the wrong year"));
        assertThat(visit.page("/measures/batches/" + batch.id()).text()).contains("the wrong year");
        assertThat(does(() -> ledger.get(batch.id())).stands()).isFalse();
    }

    @Test
    void whatAFileDoesNotSayIsAskedAndWrittenDown() {
        var measure = measure("A1");
        var visit = fixtures.visit(officer);
        visit.page("/measures/load");
        var undated = "Code,Indicator,Value\nA1,What A1 counts,71.5\n";
        var at = at(visit.upload("/measures/load", "file", "values.csv", undated.getBytes(StandardCharsets.UTF_8)));
        var page = visit.page(at);
        assertThat(page.text()).contains("Nothing says which period the figures are for");
        assertThat(page.select("select[name=bare] option").eachText())
                .contains("Year from July to June, ending in that year");
        post(visit, at + "/mapping", Map.of("t0period", "2022", "bare", "JULY ENDS"));
        post(visit, at + "/confirm", Map.of());
        var year = Period.ofMonths(LocalDate.of(2021, 7, 1), 12);
        assertThat(value(measure, year)).isEqualByComparingTo("71.5");
    }

    @Test
    void aFileThatWaitsCanBeDropped() {
        var visit = fixtures.visit(officer);
        visit.page("/measures/load");
        var at = at(visit.upload("/measures/load", "file", "values.csv", FILE.getBytes(StandardCharsets.UTF_8)));
        assertThat(visit.page("/measures/load").text()).contains("values.csv");
        post(visit, at + "/drop", Map.of());
        assertThat(visit.page("/measures/load").text()).contains("No file waits");
    }

    @Test
    void whoMayNotChangeTheRecordLoadsNoFile() {
        var reader = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        assertThat(reader.get("/measures/load").statusCode()).isEqualTo(403);
        assertThat(reader.get("/measures/batches").statusCode()).isEqualTo(200);
    }
}
