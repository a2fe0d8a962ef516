package org.goldenthread.benefits.headlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.benefits.BenefitFixtures.pounds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.benefits.BenefitFixtures;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.Requirements;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.SavingFilter;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.benefits.headlines.Headline.Basis;
import org.goldenthread.benefits.headlines.Headline.Figure;
import org.goldenthread.vocabulary.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What two councils once told their members, loaded in our own words with their figures. */
@Product
class HeadlinesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Headlines headlines;

    @Autowired
    Requirements requirements;

    @Autowired
    SavingsLedger ledger;

    private BenefitFixtures made;

    @Autowired
    void in(ApplicationContext product) {
        made = BenefitFixtures.of(product);
    }

    private Headline said(String council, int first, int last, Money amount, Basis basis) {
        return got(headlines.add(
                council, "Savings as reported", new Figure(first, last, amount, basis, "Report to the cabinet", null)));
    }

    @Test
    void fourLinesOfAProgrammeLeaveNinetyThreeThousandOfTheirHeadlineUnexplained() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var lines = new ArrayList<Saving>();
            for (int thousands : List.of(400, 600, 107, 200)) {
                var line = made.line(council, "Strand saving of " + thousands, 2012, thousands);
                made.amounts(line.ref(), 2012, Amounts.NONE.forecasting(pounds(thousands * 1000L)));
                lines.add(line);
            }
            var headline = said(council, 2012, 2012, pounds(1_400_000), Basis.FORECAST);
            var refs = new HashSet<>(lines.stream().map(Saving::ref).toList());
            headline = headlines.countsLines(headline.ref(), refs);
            assertThat(headline.lines()).isEqualTo(pounds(1_307_000));
            assertThat(headline.difference()).isEqualTo(pounds(93_000));
            assertThat(headline.reconciles()).isFalse();
            assertThat(headline.thing().state().words()).isEqualTo("unexplained part");
            assertThat(headline.words()).contains("£93,000 is unexplained");
            headline = got(headlines.name(headline.ref(), "Small savings in services", pounds(93_000)));
            assertThat(headline.reconciles()).isTrue();
            assertThat(headline.thing().state().words()).isEqualTo("reconciles");
            made.amounts(lines.getFirst().ref(), 2012, Amounts.NONE.forecasting(pounds(390_000)));
            assertThat(headlines.get(headline.ref()).thing().state().words()).isEqualTo("unexplained part");
            return true;
        });
    }

    @Test
    void aRequirementOverSeveralYearsIsTheSumOfItsYears() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            long[] years = {5_300, 4_100, 3_400, 3_100};
            var line = made.line(council, "Programme 2013 to 2017", 2013, years);
            for (int i = 0; i < years.length; i++) {
                got(requirements.write(
                        council, new Requirements.Wanted(2013 + i, "Transformation", pounds(years[i] * 1000), "")));
            }
            var headline = said(council, 2013, 2016, pounds(15_900_000), Basis.PLANNED);
            headline = headlines.countsLines(headline.ref(), Set.of(line.ref()));
            assertThat(headline.reconciles()).isTrue();
            assertThat(headline.figure().years()).isEqualTo("2013/14 to 2016/17");
            var required = requirements.byYear(council).values().stream().reduce(Money.ZERO, Money::plus);
            assertThat(required).isEqualTo(pounds(15_900_000));
            return true;
        });
    }

    @Test
    void threeYearsOfAPlanReconcileWithTwoPointNineMillionAndShowTheGap() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var lines = List.of(
                    made.line(council, "Waste contract", 2012, 300, 500, 500),
                    made.line(council, "Trading arm", 2013, 200, 400),
                    made.line(council, "Restructure", 2012, 250, 350, 400));
            var headline = said(council, 2012, 2014, pounds(2_900_000), Basis.PLANNED);
            headline = headlines.countsLines(
                    headline.ref(),
                    new HashSet<>(lines.stream().map(Saving::ref).toList()));
            assertThat(headline.difference()).isEqualTo(Money.ZERO);
            got(requirements.write(council, new Requirements.Wanted(2012, "MTFS", pounds(900_000), "")));
            made.amounts(
                    lines.getFirst().ref(),
                    2012,
                    Amounts.planned(pounds(300_000)).forecasting(pounds(280_000)));
            var year = ledger.total(SavingFilter.of(council).in(2012));
            assertThat(year.planned()).isEqualTo(pounds(550_000));
            assertThat(year.gap(requirements.byYear(council).getOrDefault(2012, Money.ZERO)))
                    .isEqualTo(pounds(620_000));
            return true;
        });
    }

    @Test
    void aHeadlineIsAlwaysItsLinesWhatIsNamedAndWhatIsUnexplained() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var random = new java.util.Random(7);
            for (int i = 0; i < 5; i++) {
                var line = made.line(council, "Line", 2020, random.nextInt(900));
                var headline = said(council, 2020, 2021, new Money(random.nextLong(1_000_000_000)), Basis.PLANNED);
                headlines.countsLines(headline.ref(), Set.of(line.ref()));
                headline = got(headlines.name(headline.ref(), "Else", new Money(random.nextLong(1, 1_000_000))));
                assertThat(headline.lines().plus(headline.unallocated()).plus(headline.difference()))
                        .isEqualTo(headline.figure().amount());
            }
            return true;
        });
    }
}
