package org.goldenthread.benefits.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.benefits.BenefitFixtures.pounds;

import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.benefits.BenefitFixtures;
import org.goldenthread.benefits.Requirements;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Blocks;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Savings in a paper are the sums of the ledger. */
@Product
class SavingsByYearTests {
    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = Period.financialYearOf(TODAY);

    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Requirements requirements;

    @Autowired
    Blocks blocks;

    private String council = "";

    @BeforeEach
    void council() {
        council = fixtures.council();
        fixtures.installation(() -> {
            var make = BenefitFixtures.of(product);
            make.line(council, "Fewer buildings", YEAR, 100, 200);
            make.line(council, "Shared depot", YEAR, 50);
            return got(requirements.write(
                    council, new Requirements.Wanted(YEAR, "Medium-term plan", pounds(200_000), "")));
        });
    }

    private Drawn draw(Map<String, String> settings, LocalDate asAt) {
        return fixtures.installation(
                () -> blocks.draw("benefits/savings-by-year", new Asked(council, settings, asAt.minusDays(90), asAt)));
    }

    @Test
    void eachYearHasItsSumsAndItsRequirement() {
        var drawn = draw(Map.of(), TODAY);
        var table = (Part.Table) drawn.parts().getFirst();
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst().get(1).words()).isEqualTo("£200,000");
        assertThat(table.rows().getFirst().get(2).words()).isEqualTo("£150,000");
        assertThat(table.rows().getLast().get(1).words()).isEqualTo("not known");
        assertThat(drawn.facts()).anySatisfy(fact -> {
            assertThat(fact.about()).isEqualTo(Period.financialYear(YEAR).words() + ", identified");
            assertThat(fact.value()).isEqualTo("£150,000");
            assertThat(fact.how()).isEqualTo("The plans of 2 counting lines.");
        });
    }

    @Test
    void ofADayBeforeAnythingWasEnteredOnlyTheRequirementOfTodayIsKnown() {
        var drawn = draw(Map.of(), TODAY.minusDays(10));
        var table = (Part.Table) drawn.parts().getFirst();
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.get(2).words()).isEqualTo("£0");
            assertThat(row.get(6).words()).isEqualTo("not known");
        });
        assertThat(drawn.leftOut()).contains("Requirements are as recorded today.");
    }
}
