package org.goldenthread.reports.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.access.Role;
import org.goldenthread.reports.rounds.RoundsOfACouncil;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program reads how far a round is, line by line, and what changed since the one before. */
class RoundApiTests extends RoundsOfACouncil {
    private JsonNode json(String address) {
        var answer = fixtures.visit(fixtures.person(council, Role.AUDITOR)).get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    void aProgramReadsRoundsTheirCompletionLinesAndChanges() {
        record(entry(homes, ago(2), "80"));
        var before = closed(opened(ago(2), ago(2).end()));
        record(entry(homes, ago(1), "70"));
        var round = opened(ago(1), TODAY.plusDays(5));
        assertThat(json("/reports/api/rounds?state=open"))
                .singleElement()
                .satisfies(one -> assertThat(one.get("ref").asString()).isEqualTo(round.ref()));
        var at = "/reports/api/rounds/" + round.ref();
        assertThat(json(at).get("lines").get("asked").asInt()).isEqualTo(2);
        assertThat(json(at).get("posts")).hasSize(2);
        assertThat(json(at + "/lines?standing=owed")).singleElement().satisfies(line -> {
            assertThat(line.get("thing").asString()).isEqualTo(rent);
            assertThat(line.get("post").asString()).isEqualTo(finance);
            assertThat(line.get("amount").isNull()).isTrue();
        });
        var changes = json(at + "/changes");
        assertThat(changes.get("before").asString()).isEqualTo(before.ref());
        assertThat(changes.get("changes")).hasSize(2);
    }

    @Test
    void aRoundThatIsNotThereIsSaidToBeMissing() {
        var round = opened(ago(1), TODAY.plusDays(5));
        var viewer = fixtures.visit(fixtures.person(council, Role.AUDITOR));
        assertThat(viewer.get("/reports/api/rounds/RND-99999").statusCode()).isEqualTo(404);
        assertThat(viewer.get("/reports/api/rounds/" + round.ref() + "/changes?before=RND-99999")
                        .statusCode())
                .isEqualTo(404);
        assertThat(json("/reports/api/rounds/" + round.ref() + "/changes")
                        .get("before")
                        .isNull())
                .isTrue();
    }
}
