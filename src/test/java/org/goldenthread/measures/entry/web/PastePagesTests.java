package org.goldenthread.measures.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.measures.entry.OwnersOfMeasures;
import org.junit.jupiter.api.Test;

class PastePagesTests extends OwnersOfMeasures {
    private static final String PAGE = "/measures/enter/paste";

    @Test
    void pastedRowsAreShownBeforeTheyAreRecorded() {
        var owner = post("Head of Housing");
        var ref = owned("HOU1", owner);
        var other = owned("OTH1", null);
        record(entry(ref, ago(3), "85"), entry(other, ago(3), "85"));
        var visit = fixtures.visit(holderOf(owner));
        visit.page(PAGE);
        var rows = "Measure\tPeriod\tValue\nhou1\t%s\t86.5%%\nHOU1\t%s\t0.86\nOTH1\t%s\t4\nHOU9\tQ1\t4\nHOU1\tsoon\t4"
                .formatted(ago(2).words(), ago(1).words(), ago(1).words());
        var shown = visit.submit(PAGE, Map.of("rows", rows));
        assertThat(shown.select("tbody tr")).hasSize(5);
        assertThat(shown.text())
                .contains(
                        "2 of 5",
                        "86.5%",
                        "Is it in another unit?",
                        "entered by another post",
                        "No measure has the code",
                        "collected quarterly");
        assertThat(value(ref, ago(2))).isNull();
        var after = visit.submit(PAGE, Map.of("rows", rows, "sure", "yes"));
        assertThat(after.text()).contains("1 recorded");
        assertThat(value(ref, ago(2))).isEqualByComparingTo("86.5");
        assertThat(value(ref, ago(1))).isNull();
        visit.submit(PAGE, Map.of("rows", "HOU1\t" + ago(1).words() + "\t0.86", "sure", "yes", "sure-1", "a share"));
        assertThat(value(ref, ago(1))).isEqualByComparingTo("0.86");
        assertThat(value(other, ago(1))).isNull();
    }

    @Test
    void whoMayNotEnterMayNotPaste() {
        for (var role : new Role[] {Role.COUNCILLOR, Role.AUDITOR, Role.CONTRIBUTOR, Role.PARTNER}) {
            assertThat(fixtures.visit(fixtures.person(council, role)).get(PAGE).statusCode())
                    .isEqualTo(403);
        }
    }
}
