package org.goldenthread.governance.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.util.List;
import java.util.Set;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People declare year by year; a paper asks those whose interest it touches. */
class InterestsTests extends PagesOfGovernance {
    @Autowired
    Interests interests;

    @Test
    void aPaperTouchesWhoSitsThereAndHasTheInterestOnTheDay() {
        fixtures.installation(() -> {
            var one = make().person("Councillor for North Ward", "Labour");
            var other = make().person("Councillor for Mill Ward", "Labour");
            for (var person : List.of(one, other)) {
                got(interests.put(
                        council,
                        new Interest(
                                0,
                                0,
                                person.id(),
                                Interest.Sort.MEMBERSHIP,
                                "Trustee of the foodbank",
                                List.of("foodbank"),
                                TODAY.minusDays(100),
                                TODAY.minusDays(1))));
            }
            var text = "Grant to the Foodbank";
            assertThat(interests.touched(council, Set.of(one.id()), TODAY.minusDays(1), text))
                    .hasSize(1);
            assertThat(interests.touched(council, Set.of(one.id()), TODAY, text))
                    .isEmpty();
            return null;
        });
    }

    @Test
    void nothingToDeclareIsRefusedWhereThereIsSomething() {
        fixtures.installation(() -> {
            var person = make().person("Councillor for North Ward", "Labour");
            int year = Period.financialYearOf(TODAY);
            got(interests.declare(council, new Declaration(person.id(), year, TODAY, true, "")));
            var held = got(interests.put(
                    council, new Interest(0, 0, person.id(), Interest.Sort.LAND, "A field", List.of(), null, null)));
            assertThat(interests.declare(council, new Declaration(person.id(), year, TODAY, true, "")))
                    .isInstanceOf(Checked.Refused.class);
            assertThat(interests.declare(council, new Declaration(person.id(), year, TODAY.plusDays(1), false, "")))
                    .isInstanceOf(Checked.Refused.class);
            got(interests.declare(council, new Declaration(person.id(), year, TODAY, false, "one field")));
            assertThat(interests.declared(council, person.id())).hasSize(1);
            got(interests.put(council, held));
            assertThat(interests.put(council, held)).isInstanceOf(Checked.Refused.class);
            return null;
        });
    }

    @Test
    void aYearIsWrittenAsCouncilsWriteIt() {
        assertThat(Declaration.year(2031)).isEqualTo("2031/32");
        assertThat(Declaration.year(2099)).isEqualTo("2099/00");
    }
}
