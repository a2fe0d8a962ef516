package org.goldenthread.measures.sheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Visit;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.figures.Polarity;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DefinitionPagesTests extends MeasuresOfACouncil {
    private static Map<String, String> fields(Document page) {
        var fields = new HashMap<String, String>();
        for (var field : page.select("form[method=post] [name]")) {
            if (field.tagName().equals("select")) {
                var chosen = field.selectFirst("option[selected]");
                fields.put(field.attr("name"), chosen == null ? "" : chosen.val());
            } else if (!field.attr("type").matches("radio|checkbox") || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.val());
            }
        }
        return fields;
    }

    private Document changed(Visit visit, String ref, Map<String, String> otherwise) {
        var fields = fields(visit.page("/measures/" + ref + "/definition/edit"));
        fields.putAll(otherwise);
        return visit.submit("/measures/" + ref + "/definition/edit", fields);
    }

    @Test
    void aChangeOfDirectionAppliesFromADayAndThePastKeepsItsOwn() {
        var ref = measure("HOU03");

        var page = changed(
                fixtures.visit(officer),
                ref,
                Map.of("polarity", "low", "applies", "2026-04-01", "reason", "The return counts misses now"));

        assertThat(page.select(".gt-card").eachText().getFirst())
                .contains("Version 2", "periods from 1 Apr 2026", "The return counts misses now")
                .contains("High is good → Low is good");
        var measure = does(() -> measures.get(ref));
        assertThat(measure.definitionFor(LocalDate.of(2026, 1, 1)).sheet().polarity())
                .isEqualTo(Polarity.HIGH);
        assertThat(measure.definitionFor(LocalDate.of(2026, 4, 1)).sheet().polarity())
                .isEqualTo(Polarity.LOW);
    }

    @Test
    void aDayThatBeginsNoPeriodAndAMissingReasonAreSaidBesideTheirFields() {
        var ref = measure("HOU03");
        var visit = fixtures.visit(officer);

        var page = changed(visit, ref, Map.of("polarity", "low", "applies", "2026-04-15", "reason", "why not"));
        assertThat(page.select("[id=applies-error]").text()).contains("2026-04-01");

        page = changed(visit, ref, Map.of("polarity", "low", "applies", "2026-04-01", "reason", ""));
        assertThat(page.select("[id=reason-error]").text()).contains("why the definition changes");
    }

    @Test
    void aRangeComesBackAsItWasTyped() {
        var ref = measure("HOU03");
        var visit = fixtures.visit(officer);

        changed(visit, ref, Map.of("polarity", "within", "from", "85", "to", "92.5", "since", "always", "reason", "r"));

        var page = visit.page("/measures/" + ref + "/definition/edit");
        assertThat(page.select("[id=from]").val()).isEqualTo("85");
        assertThat(page.select("[id=to]").val()).isEqualTo("92.5");
        page = changed(visit, ref, Map.of("from", "95", "since", "always", "reason", "r"));
        assertThat(page.getElementById("to-error")).isNotNull();
    }

    @Test
    void asKnownOnADayBeforeNothingHadBeenWritten() {
        var page = fixtures.visit(officer).page("/measures/" + measure("HOU03") + "/definition?known=2020-01-01");

        assertThat(page.select(".gt-empty").text()).contains("Nobody had written a definition by then");
    }

    @Test
    void everyFieldOfASheetSurvivesTheForm() {
        var ref = measure("HOU03");
        var before = does(() -> measures.get(ref)).sheet();

        changed(fixtures.visit(officer), ref, Map.of("since", "always", "reason", "looked and changed nothing"));

        assertThat(does(() -> measures.get(ref)).definitions()).hasSize(1);
        assertThat(does(() -> measures.get(ref)).sheet()).isEqualTo(before);
    }
}
