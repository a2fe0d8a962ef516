package org.goldenthread.benefits.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.benefits.BenefitFixtures;
import org.goldenthread.benefits.profiles.Benefit.Profile;
import org.goldenthread.benefits.profiles.Benefit.Year;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.loose.LooseEnds;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Product
class BenefitsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Benefits benefits;

    @Autowired
    LooseEnds ends;

    private BenefitFixtures made;

    @Autowired
    void in(ApplicationContext product) {
        made = BenefitFixtures.of(product);
    }

    private static Benefits.Draft draft(@Nullable String owner, List<Share> shares, @Nullable LocalDate due) {
        var profile =
                new Profile(Category.CARBON, false, true, "kWh", null, new BigDecimal("1000"), null, "Dust", "Meters");
        return new Benefits.Draft("Less electricity", "Panels", owner, profile, shares, due);
    }

    @Test
    void sharesThatDoNotComeToTheWholeAreRefused() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var one = made.card("bead", council, "Roofs");
            var other = made.card("bead", council, "Meters");
            assertThat(benefits.add(council, draft(null, List.of(new Share(one, 5000), new Share(other, 4999)), null)))
                    .isInstanceOfSatisfying(
                            Checked.Refused.class,
                            no -> assertThat(no.problems().toString()).contains("99.99 %"));
            assertThat(benefits.add(council, draft(null, List.of(new Share(one, 5000), new Share(one, 5000)), null)))
                    .isInstanceOf(Checked.Refused.class);
            var benefit = got(benefits.add(council, draft(null, Share.equal(List.of(one, other)), null)));
            assertThat(benefit.shares()).extracting(Share::words).containsExactly("50 %", "50 %");
            assertThat(benefits.enabledBy(one)).extracting(Benefit::ref).containsExactly(benefit.ref());
            return true;
        });
    }

    @Test
    void pagesFollowOneAnotherWithoutLosingABenefitInEveryOrder() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            for (int i = 0; i < 7; i++) {
                got(benefits.add(council, draft(null, List.of(), null)));
            }
            for (var order : BenefitFilter.Order.values()) {
                var seen = new java.util.ArrayList<String>();
                String after = null;
                do {
                    var page = benefits.page(
                            new BenefitFilter(council, "carbon", "expected", "LESS"),
                            new BenefitFilter.Turn(order, true, after, 3));
                    page.rows().forEach(one -> seen.add(one.ref()));
                    assertThat(page.total()).isEqualTo(7);
                    after = page.next();
                } while (after != null);
                assertThat(seen).as(order.name()).hasSize(7).doesNotHaveDuplicates();
            }
            assertThat(benefits.page(
                                    new BenefitFilter(council, "", "", "50%"),
                                    new BenefitFilter.Turn(BenefitFilter.Order.TITLE, false, null, 3))
                            .rows())
                    .isEmpty();
            return true;
        });
    }

    @Test
    void itsStateFollowsFromWhatCameTrueOfWhatWasExpected() {
        fixtures.installation(() -> {
            var benefit = got(benefits.add(fixtures.council(), draft(null, List.of(), null)));
            assertThat(benefit.thing().state().words()).isEqualTo("expected");
            var ref = benefit.ref();
            benefit = got(benefits.record(ref, List.of(year(0, "800", "900")), ""));
            assertThat(benefit.thing().state().words()).isEqualTo("behind");
            assertThat(benefit.years().getFirst().percent(benefit.profile().baseline()))
                    .isEqualTo(50);
            long seen = benefit.years().getFirst().id();
            assertThat(benefits.record(ref, List.of(year(seen, "800", "790")), ""))
                    .isInstanceOf(Checked.Refused.class);
            benefit = got(benefits.record(ref, List.of(year(seen, "800", "790")), "Meter read again"));
            assertThat(benefit.thing().state().words()).isEqualTo("as expected");
            assertThat(benefits.record(ref, List.of(year(seen, "1", "1")), "late"))
                    .isInstanceOf(Checked.Refused.class);
            var running =
                    new Year(0, Period.financialYearOf(LocalDate.now()), new BigDecimal("700"), new BigDecimal("990"));
            benefit = got(benefits.record(ref, List.of(running), ""));
            assertThat(benefit.thing().state().words()).isEqualTo("as expected");
            assertThat(benefit.words(new BigDecimal("12500.50"))).isEqualTo("12,500.5 kWh");
            return true;
        });
    }

    private static Year year(long seen, String expected, String actual) {
        return new Year(seen, 2025, new BigDecimal(expected), new BigDecimal(actual));
    }

    @Test
    void whatIsMissingOrOverdueIsALooseEnd() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var late = got(
                    benefits.add(council, draft(null, List.of(), LocalDate.now().minusDays(1))));
            assertThat(late.thing().state().words()).isEqualTo("review overdue");
            assertThat(ends.at(council, java.util.Set.of(late.ref())).get(late.ref()))
                    .extracting(LooseEnd::sort)
                    .contains("benefit-incomplete", "benefit-review-due");
            got(benefits.review(late.ref(), LocalDate.now(), "Half of it came true"));
            assertThat(benefits.get(late.ref()).thing().state().words()).isEqualTo("reviewed");
            return true;
        });
    }

    @Test
    void anOfficerWritesABenefitDownAndRecordsItsYears() {
        var council = fixtures.council();
        var work = fixtures.installation(() -> made.card("project", council, "Roofs"));
        var officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        assertThat(officer.page("/benefits/profiles").select(".gt-empty")).hasSize(1);
        officer.page("/benefits/profiles/new");
        var refused = officer.submit(
                "/benefits/profiles/new",
                Map.of("title", "Less electricity", "baseline", "much", "enabler-1", work, "share-1", "130"));
        assertThat(refused.select(".govuk-error-summary li")).hasSize(2);
        var form = officer.submit(
                "/benefits/profiles/new",
                Map.of("title", "Less electricity", "category", "carbon", "unit", "kWh", "enabler-1", work));
        var here = form.select("form[action$=/years]").attr("action");
        var page = officer.submit(here, Map.of("expected-2026", "240,000", "actual-2026", "96500"));
        assertThat(page.text()).contains("240,000 kWh").contains("100 %").contains("Roofs");
        assertThat(officer.page("/benefits/profiles").text()).contains("96,500 kWh");
    }

    @Test
    void aFigureIsOnThePathOnTheWayOrOff() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var now = Period.financialYearOf(LocalDate.now());
            var benefit = got(benefits.add(council, draft(null, List.of(), null)));
            benefit = got(benefits.record(
                    benefit.ref(),
                    List.of(
                            new Year(0, now - 1, new BigDecimal("900"), null),
                            new Year(0, now, new BigDecimal("700"), null)),
                    ""));
            assertThat(path(benefit, now - 1, "900")).isEqualTo("on its path");
            assertThat(path(benefit, now - 1, "901")).isEqualTo("off its path");
            assertThat(path(benefit, now, "650")).isEqualTo("on its path");
            assertThat(path(benefit, now, "880")).isEqualTo("on the way");
            assertThat(path(benefit, now, "950")).isEqualTo("off its path");
            assertThat(path(benefit, now + 1, "1")).isEqualTo("none");
            return true;
        });
    }

    private static String path(Benefit benefit, int year, String figure) {
        var path = benefit.path(year, new BigDecimal(figure), LocalDate.now());
        return path == null ? "none" : path.words();
    }
}
