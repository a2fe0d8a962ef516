package org.goldenthread.delivery.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.measures.entry.OwnersOfMeasures;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A measure that misses twice requires a plan; it is watched until it recovers, and nothing is required twice. */
class RecoveriesTests extends OwnersOfMeasures {
    @Autowired
    Recoveries recoveries;

    @Autowired
    Undertakings undertakings;

    private Entry aim(String ref, Period period, String value) {
        return Entry.of(ref, Figure.TARGET, own.id(), period, new BigDecimal(value));
    }

    private String missing(int... quarters) {
        var ref = owned("R1", post("Head of Housing"));
        for (int quarter : quarters) {
            record(entry(ref, ago(quarter), "60"), aim(ref, ago(quarter), "90"));
        }
        return ref;
    }

    private List<Recovery> watched() {
        return does(() -> recoveries.of(council));
    }

    @Test
    void oneMissIsChanceAndTwoRequireAPlanOnce() {
        var ref = missing(2);
        assertThat(watched()).isEmpty();
        record(entry(ref, ago(1), "61"), aim(ref, ago(1), "90"));
        assertThat(watched()).singleElement().satisfies(one -> {
            assertThat(one.measure()).isEqualTo(ref);
            assertThat(one.state()).isEqualTo(Recovery.State.REQUIRED);
            assertThat(one.because()).isEqualTo("rated bad in every period since " + ago(2).words());
        });
        assertThat(watched()).hasSize(1);
    }

    @Test
    void thePlanIsAProjectMeasuredByTheMeasureAndEndsWhenItHasRecovered() {
        var ref = missing(4, 3);
        var required = watched().getFirst();
        var desk = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        assertThat(desk.page("/delivery/recovery").text()).contains("What R1 counts", "rated bad in every period");
        assertThat(desk.page("/thread/loose-ends").text()).contains("has no improvement plan");
        assertThat(desk.page("/delivery/controls").text()).contains("1 of 1 measures that require one have none");
        desk.submit("/delivery/recovery/" + required.id() + "/begin", Map.of());
        var project = does(() -> undertakings.ofLevel(council, Level.PROJECT)).getFirst();
        assertThat(project.title()).isEqualTo("Improvement plan: What R1 counts");
        assertThat(does(() -> things.ties(List.of(project.ref()))))
                .anySatisfy(tie -> assertThat(tie.lower()).isEqualTo(ref));
        assertThat(desk.page("/measures/" + ref).text()).contains("Improvement plan: What R1 counts");
        record(entry(ref, ago(2), "95"), aim(ref, ago(2), "90"));
        assertThat(watched().getFirst().state()).isEqualTo(Recovery.State.PLANNED);
        assertThat(desk.page("/delivery/recovery").text()).contains("1 of 2 good in a row");
        assertThat(desk.page("/delivery/projects/" + project.ref()).text())
                .contains("of “What R1 counts”: ", "1 of 2 good in a row");
        record(entry(ref, ago(1), "96"), aim(ref, ago(1), "90"));
        assertThat(watched().getFirst().state()).isEqualTo(Recovery.State.RECOVERED);
    }

    @Test
    void whatOnlyAWrongFigureRequiredIsRequiredNoMoreOnceItIsPutRightAndAgainWhenItIsTrue() {
        var ref = missing(2, 1);
        assertThat(watched().getFirst().state()).isEqualTo(Recovery.State.REQUIRED);
        record(entry(ref, ago(1), "91"));
        assertThat(watched().getFirst().state()).isEqualTo(Recovery.State.WITHDRAWN);
        record(entry(ref, ago(1), "61"));
        assertThat(watched()).hasSize(2);
        assertThat(watched().getFirst().state()).isEqualTo(Recovery.State.REQUIRED);
    }

    @Test
    void aPlanThatWasRequiredStaysSoWhenTheRuleBecomesMilder() {
        missing(2, 1);
        assertThat(does(() -> recoveries.setRule(council, 4, 2, "two is too soon")))
                .isEqualTo(Checked.accepted(new BreachRule(4, 2)));
        assertThat(watched().getFirst().state()).isEqualTo(Recovery.State.REQUIRED);
    }

    @Test
    void aPlanIsWaivedOnlyWithAReasonAndTheRuleIsTheCouncils() {
        missing(2, 1);
        var required = watched().getFirst();
        var desk = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        desk.page("/delivery/recovery");
        var refused = desk.submit("/delivery/recovery/" + required.id() + "/waive", Map.of("reason", ""));
        assertThat(refused.select(".govuk-error-summary").text()).contains("Say why no plan is needed");
        desk.submit("/delivery/recovery/" + required.id() + "/waive", Map.of("reason", "the service is handed over"));
        assertThat(watched())
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(Recovery.State.WAIVED));
        var odd = desk.submit("/delivery/recovery/rule", Map.of("misses", "40", "recovers", "1"));
        assertThat(odd.select(".govuk-error-summary").text()).contains("From 1 to 12 periods");
        desk.submit("/delivery/recovery/rule", Map.of("misses", "3", "recovers", "1", "reason", "two is too soon"));
        assertThat(does(() -> recoveries.ruleOf(council))).isEqualTo(new BreachRule(3, 1));
    }
}
