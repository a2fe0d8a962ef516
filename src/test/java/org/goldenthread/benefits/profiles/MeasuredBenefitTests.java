package org.goldenthread.benefits.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.benefits.profiles.Benefit.Profile;
import org.goldenthread.benefits.profiles.Benefit.Year;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A benefit whose measure moves: its page says whether that is on the way that was expected. */
class MeasuredBenefitTests extends MeasuresOfACouncil {
    @Autowired
    Benefits benefits;

    @Test
    void theFigureOfTheMeasureStandsBesideWhatWasExpectedOfTheYear() {
        int year = Period.financialYearOf(LocalDate.now()) - 1;
        var moved = measure("SAT1");
        var profile = new Profile(
                Category.QUALITY, false, true, "%", moved, new BigDecimal("50"), LocalDate.of(year, 4, 1), "", "");
        var benefit = does(() ->
                got(benefits.add(council, new Benefits.Draft("Settled at once", "", null, profile, List.of(), null))));
        does(() -> got(benefits.record(benefit.ref(), List.of(new Year(0, year, new BigDecimal("60"), null)), "")));
        var visit = fixtures.visit(officer);
        record(entry(moved, q(year, 3), "55.0"));
        assertThat(visit.page("/benefits/profiles/" + benefit.ref()).text()).contains("55.0%", "off its path");
        record(entry(moved, q(year, 4), "61.0"));
        assertThat(visit.page("/benefits/profiles/" + benefit.ref()).text())
                .contains("61.0%", "on its path")
                .doesNotContain("off its path");
        assertThat(visit.page("/benefits/profiles/" + benefit.ref() + "/years").text())
                .contains("the measure shows 61.0%");
        var refused = visit.submit(
                "/benefits/profiles/" + benefit.ref() + "/review", java.util.Map.of("done", "", "result", ""));
        assertThat(refused.select("input[name=expected-" + year + "]").val()).isEqualTo("60");
    }
}
