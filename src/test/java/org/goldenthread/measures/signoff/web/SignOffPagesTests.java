package org.goldenthread.measures.signoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.entry.OwnersOfMeasures;
import org.goldenthread.measures.figures.Polarity;
import org.junit.jupiter.api.Test;

class SignOffPagesTests extends OwnersOfMeasures {

    private String signed(String code, String owner, String approver) {
        var ref = owned(code, owner, new Measure.People(null, List.of(approver)), quarterly(Polarity.HIGH));
        record(entry(ref, ago(1), "85"));
        return ref;
    }

    @Test
    void anApproverSignsReturnsAndTheOwnerReadsWhy() {
        var owner = post("Head of Housing");
        var approver = post("Director of Place");
        var ref = signed("A1", owner, approver);
        signed("B1", owner, approver);
        var visit = fixtures.visit(holderOf(approver));
        var page = visit.page("/measures/sign-off");
        assertThat(page.select("input[name=on][type=checkbox]")).hasSize(2);
        var returning = page.expectFirst("form[action=/measures/" + ref + "/sign-off]");
        var back = visit.submit(
                "/measures/" + ref + "/sign-off",
                Map.of(
                        "on", returning.expectFirst("[name=on]").val(),
                        "move", "return",
                        "reason", "Is this the whole quarter?"));
        assertThat(back.text()).contains("Returned 1", "Is this the whole quarter?");
        var tick = back.expectFirst("input[name=on][type=checkbox]").val();
        assertThat(visit.submit("/measures/sign-off", Map.of("on", tick)).text())
                .contains("1 set of figures signed off", "Approved by Owner of " + council);
        var owners = fixtures.visit(holderOf(owner)).page("/measures/enter");
        assertThat(owners.select(".me-row").text()).contains("Returned: Is this the whole quarter?");
    }

    @Test
    void whoseTurnItIsNotMayLookAndNotSign() {
        var ref = signed("A1", post("Head of Housing"), post("Director of Place"));
        var tick = fixtures.visit(officer)
                .page("/measures/sign-off")
                .expectFirst("input[name=on][type=checkbox]")
                .val();
        for (var role : new Role[] {Role.COUNCILLOR, Role.AUDITOR, Role.CONTRIBUTOR, Role.OWNER}) {
            var visit = fixtures.visit(fixtures.person(council, role));
            assertThat(visit.page("/measures/sign-off").select("input[type=checkbox]"))
                    .isEmpty();
            assertThat(visit.post("/measures/sign-off", Map.of("on", tick)).statusCode())
                    .isEqualTo(403);
            assertThat(visit.post("/measures/" + ref + "/sign-off", Map.of("on", tick, "move", "approve"))
                            .statusCode())
                    .isEqualTo(403);
        }
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.ADMINISTRATOR));
        assertThat(stranger.page("/measures/sign-off").text()).doesNotContain("What A1 counts");
        assertThat(stranger.post("/measures/sign-off", Map.of("on", tick)).statusCode())
                .isEqualTo(404);
    }
}
