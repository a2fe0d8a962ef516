package org.goldenthread.measures.peers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.peers.AmongPeers;
import org.junit.jupiter.api.Test;

class GroupPagesTests extends AmongPeers {

    @Test
    void councilsAreChosenIntoAGroupThatIsUsedFromThenOn() {
        var peers = peers(3);
        var visit = fixtures.visit(officer);
        assertThat(visit.page("/measures/groups").select(".gt-empty").text()).contains("no group of your own yet");
        assertThat(visit.page("/measures/groups/new?how=chosen").select("input[name=members]"))
                .hasSize(3);
        var fields = new HashMap<>(Map.of("how", "chosen", "applies", "2024-04-01", "counted", "no"));
        var refused = visit.submit("/measures/groups/new", fields);
        assertThat(refused.select(".govuk-error-summary").text())
                .contains("Enter a name", "Choose at least one council");
        fields.put("name", "Near <us>");
        fields.put("members", Integer.toString(peers.getFirst().id()));
        var made = visit.submit("/measures/groups/new", fields);
        assertThat(made.select("h1").text()).isEqualTo("Near <us>");
        assertThat(made.select("main").text()).contains("Peer 01", "does not count in the averages", "From 2024-04-01");
    }

    @Test
    void nearestNeighboursAreFoundAndTheirDistancesShown() {
        var peers = peers(4);
        var density = measure("CTX1", quarterly(Polarity.NONE));
        record(density, q(2024, 1), peers, "10", "11", "30", "50", "");
        var visit = fixtures.visit(officer);
        var fields = new HashMap<>(Map.of("how", "computed", "applies", "2024-05-01", "many", "2"));
        fields.put("name", "Nearest");
        fields.put("context", density);
        var made = visit.submit("/measures/groups/new", fields);
        assertThat(made.select(".me-better li").eachText().getFirst()).contains("Peer 01", "standard deviations away");
        assertThat(made.select("main").text()).contains("1 of 5 councils have no figure");
    }

    @Test
    void whoMayOnlyReadSeesTheGroupsAndChangesNone() {
        var key = group("Near", LONG_AGO, peers(2));
        var councillor = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        assertThat(councillor.page("/measures/groups/" + key).select("form[method=post][action^=/measures]"))
                .isEmpty();
        assertThat(councillor.get("/measures/groups/new").statusCode()).isEqualTo(403);
        assertThat(councillor
                        .post("/measures/groups/" + key, Map.of("name", "x"))
                        .statusCode())
                .isEqualTo(403);
        var elsewhere = fixtures.visit(fixtures.person(fixtures.council(), Role.ADMINISTRATOR));
        assertThat(elsewhere.get("/measures/groups/" + key).statusCode()).isEqualTo(404);
    }
}
