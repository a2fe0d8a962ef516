package org.goldenthread.measures.sheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.junit.jupiter.api.Test;

class MeasureFormTests extends MeasuresOfACouncil {
    private static final Map<String, String> REPAIRS = Map.ofEntries(
            Map.entry("title", "Repairs finished on time"),
            Map.entry("code", "HOU03"),
            Map.entry("type", "percentage"),
            Map.entry("unit", "%"),
            Map.entry("decimals", "1"),
            Map.entry("polarity", "high"),
            Map.entry("collected", "P1M"),
            Map.entry("numerator", "Repairs finished on time"),
            Map.entry("denominator", "Repairs finished"),
            Map.entry("derived.P3M", "ratio"),
            Map.entry("derived.P12M", "rolling"),
            Map.entry("rolling.P12M", "12"),
            Map.entry("tags", "statutory, housing"),
            Map.entry("rule", "simple"),
            Map.entry("simple.tolerance", "percent"),
            Map.entry("simple.amber", "7.5"));

    private Visit officer() {
        return fixtures.visit(officer);
    }

    private static Map<String, String> with(Map<String, String> fields, String... pairs) {
        var all = new HashMap<>(fields);
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i], pairs[i + 1]);
        }
        return all;
    }

    private String added(Map<String, String> fields) {
        var visit = officer();
        visit.page("/measures/new");
        var answer = visit.post("/measures/new", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return Visit.location(answer).replaceAll(".*/(M-\\d+)/.*", "$1");
    }

    @Test
    void aMeasureIsAddedByFormWithItsWholeSheet() {
        var measure = does(() -> measures.get(added(REPAIRS)));

        assertThat(measure.title()).isEqualTo("Repairs finished on time");
        assertThat(measure.tags()).containsExactly("statutory", "housing");
        var sheet = measure.sheet();
        assertThat(sheet.polarity()).isEqualTo(Polarity.HIGH);
        assertThat(sheet.ratio())
                .isNotNull()
                .extracting(ratio -> ratio.multiplier().intValue())
                .isEqualTo(100);
        assertThat(sheet.collection().derived())
                .extracting(one -> one.length().words() + " " + one.how())
                .containsExactly("quarterly ratio", "yearly rolling-12");
        assertThat(sheet.collection().collected()).isEqualTo(Length.MONTH);
        assertThat(sheet.judging().rule()).isEqualTo("simple");
        assertThat(sheet.judging().settings()).containsEntry("amber", "7.5");
    }

    @Test
    void withoutADirectionNothingIsSavedAndEverythingTypedIsStillThere() {
        var page = officer().submit("/measures/new", with(REPAIRS, "polarity", ""));

        assertThat(page.select(".govuk-error-summary a[href=#polarity]").text()).contains("which direction is good");
        assertThat(page.select("#title").val()).isEqualTo("Repairs finished on time");
        assertThat(page.select("input[name=rule][checked]").val()).isEqualTo("simple");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(does(() -> measures.of(council))).isEmpty();
    }

    @Test
    void aRuleThatCannotBeReadIsRefusedBesideItsField() {
        var page = officer().submit("/measures/new", with(REPAIRS, "simple.amber", "some"));

        assertThat(page.getElementById("simple.amber-error")).isNotNull();
        assertThat(page.select("[id=simple.amber]").val()).isEqualTo("some");
    }

    @Test
    void aFormBeginsWithTheSheetOfAnotherMeasureButNotWithItsName() {
        var from = added(REPAIRS);

        var page = officer().page("/measures/new?copy=" + from);

        assertThat(page.select("[id=numerator]").val()).isEqualTo("Repairs finished on time");
        assertThat(page.select("[id=simple.amber]").val()).isEqualTo("7.5");
        assertThat(page.select("[id=title]").val()).isEmpty();
        assertThat(page.select("[id=code]").val()).isEmpty();
    }

    @Test
    void theCardIsChangedAndTwoWhoWriteAtOnceBothKeepTheirWords() {
        var ref = added(REPAIRS);
        var visit = officer();
        var version = visit.page("/measures/" + ref + "/edit")
                .select("input[name=version]")
                .val();
        visit.post("/measures/" + ref + "/edit", Map.of("version", version, "title", "First", "ended", "2026-03-31"));

        var late = visit.post("/measures/" + ref + "/edit", Map.of("version", version, "title", "Second"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("They saved “First”").contains("value=\"Second\"");
        var measure = does(() -> measures.get(ref));
        assertThat(measure.title()).isEqualTo("First");
        assertThat(measure.thing().card().ended()).hasToString("2026-03-31");
    }

    @Test
    void onlyWhoeverMayEditTheWholeRecordWritesMeasures() {
        var ref = added(REPAIRS);
        for (var role : new Role[] {Role.OWNER, Role.CONTRIBUTOR, Role.COUNCILLOR, Role.AUDITOR}) {
            var visit = fixtures.visit(fixtures.person(council, role));
            assertThat(visit.get("/measures/new").statusCode()).isEqualTo(403);
            assertThat(visit.get("/measures/" + ref + "/edit").statusCode()).isEqualTo(403);
            assertThat(visit.get("/measures/" + ref + "/definition/edit").statusCode())
                    .isEqualTo(403);
            assertThat(visit.get("/measures/" + ref + "/definition").statusCode())
                    .isEqualTo(200);
        }
        var elsewhere = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        assertThat(elsewhere.get("/measures/" + ref + "/definition").statusCode())
                .isEqualTo(404);
        assertThat(elsewhere.get("/measures/" + ref + "/edit").statusCode()).isEqualTo(404);
    }
}
