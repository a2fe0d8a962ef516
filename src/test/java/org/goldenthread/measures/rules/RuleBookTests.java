package org.goldenthread.measures.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Role;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RuleBookTests extends MeasuresOfACouncil {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final CouncilRule.Kept HAVERING = new CouncilRule.Kept("havering", Map.of("tolerance", "10"));

    @Autowired
    Rules rules;

    private Checked<CouncilRule> change(int seen, LocalDate applies, CouncilRule.Kept kept) {
        return does(() -> rules.change(council, new Rules.Change(seen, applies, "Agreed by cabinet", kept)));
    }

    private Applied applied(String ref, LocalDate start) {
        return does(() -> rules.of(measures.get(ref), start, null));
    }

    @Test
    void untilACouncilSaysAnythingTheProductsOwnRuleHolds() {
        assertThat(applied(measure("A"), APRIL).origin()).isEqualTo(Applied.Origin.PRODUCT);
    }

    @Test
    void aNewRuleHoldsFromItsFirstPeriodAndNeverRecoloursThePast() {
        var ref = measure("A");
        Fixtures.got(change(0, Measures.ALWAYS, new CouncilRule.Kept("simple", Map.of("amber", "7"))));

        Fixtures.got(change(1, APRIL, HAVERING));

        assertThat(applied(ref, APRIL.minusMonths(3)).rule().code()).isEqualTo("simple");
        var now = applied(ref, APRIL);
        assertThat(now.rule().code()).isEqualTo("havering");
        assertThat(now.words()).isEqualTo("The council’s rule, version 2, for periods from 1 Apr 2026");
    }

    @Test
    void asKnownBeforeItWasWrittenTheOldRuleHolds() {
        var ref = measure("A");
        var before = Instant.now();
        Fixtures.got(change(0, Measures.ALWAYS, HAVERING));

        assertThat(does(() -> rules.of(measures.get(ref), APRIL, before)).origin())
                .isEqualTo(Applied.Origin.PRODUCT);
    }

    @Test
    void aMeasuresOwnRuleGoesBeforeTheCouncils() {
        var plain = quarterly(Polarity.HIGH);
        var ref = measure(
                "A",
                new Sheet(
                        plain.words(),
                        plain.counted(),
                        null,
                        plain.collection(),
                        new Sheet.Judging("thurrock", Map.of(), false, 4, false),
                        ""));
        Fixtures.got(change(0, Measures.ALWAYS, HAVERING));

        assertThat(applied(ref, APRIL).rule().code()).isEqualTo("thurrock");
        assertThat(applied(ref, APRIL).words()).isEqualTo("The measure’s own rule, version 1");
    }

    @Test
    void aRuleThatCannotBeReadOrHasNoReasonOrComesTooLateIsRefused() {
        assertThat(change(0, APRIL, new CouncilRule.Kept("simple", Map.of("amber", "few"))))
                .isInstanceOf(Checked.Refused.class);
        assertThat(does(() -> rules.change(council, new Rules.Change(0, APRIL, " ", HAVERING))))
                .isInstanceOf(Checked.Refused.class);
        Fixtures.got(change(0, APRIL, HAVERING));
        assertThat(change(0, APRIL, HAVERING)).isInstanceOf(Checked.Refused.class);
    }

    @Test
    void anotherCouncilKeepsItsOwn() {
        Fixtures.got(change(0, Measures.ALWAYS, HAVERING));
        var elsewhere = fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER);

        assertThat(fixtures.as(elsewhere, () -> rules.book(council).versions())).isEqualTo(List.of());
    }
}
