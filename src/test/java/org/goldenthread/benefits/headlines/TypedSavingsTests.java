package org.goldenthread.benefits.headlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.benefits.BenefitFixtures.pounds;

import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.benefits.BenefitFixtures;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.Requirements;
import org.goldenthread.vocabulary.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A figure of savings that somebody types into a paper is held against the ledger, as exact as it was typed. */
@Product
class TypedSavingsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    TypedSavings typed;

    @Autowired
    Requirements requirements;

    private BenefitFixtures made;

    @Autowired
    void in(ApplicationContext product) {
        made = BenefitFixtures.of(product);
    }

    @Test
    void whatNothingInTheLedgerComesToIsToldAndWhatItBearsOutIsNot() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var line = made.line(council, "Contracts", 2026, 400);
            made.line(council, "Posts", 2026, 907);
            made.amounts(line.ref(), 2026, Amounts.planned(pounds(400_000)).forecasting(pounds(310_000)));
            got(requirements.write(council, new Requirements.Wanted(2027, "Plan", pounds(2_900_000), "plan")));
            assertThat(typed.doubts(council, "Savings of 2026/27 are likely to be £1.4m."))
                    .singleElement()
                    .asString()
                    .contains("“£1.4m” is typed of savings", "2026/27 the ledger has £1,307,000 planned");
            for (var borne : new String[] {
                "Savings of 2026/27 are planned at £1.3m.",
                "The contracts save £400k; savings of £310,000 are forecast.",
                "Savings of £2.9m are required in 2027/28.",
                "The purchase costs £77,000.",
                "No figure of savings stands here."
            }) {
                assertThat(typed.doubts(council, borne)).as(borne).isEmpty();
            }
            assertThat(typed.doubts(council, "Savings of 2027/28: £400k.")).hasSize(1);
            assertThat(typed.doubts(council, "Efficiencies of £93,000 are not in any line."))
                    .singleElement()
                    .asString()
                    .contains("nothing in the ledger comes to that");
            return true;
        });
    }

    @Test
    void aSumIsAsExactAsItIsTyped() {
        assertThat(TypedMoney.give("£1.4m")).isEqualTo(pounds(50_000));
        assertThat(TypedMoney.give("£600k")).isEqualTo(pounds(500));
        assertThat(TypedMoney.give("£93,000")).isEqualTo(pounds(500));
        assertThat(TypedMoney.give("£1,307,000")).isEqualTo(pounds(500));
        assertThat(TypedMoney.give("£12.50")).isEqualTo(new Money(0));
    }
}
