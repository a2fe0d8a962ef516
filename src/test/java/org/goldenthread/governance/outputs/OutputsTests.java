package org.goldenthread.governance.outputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.BodyState;
import org.goldenthread.governance.GovernanceFixtures;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What bodies are to produce: with its day and its document, asked for where it is late or nobody has named it. */
class OutputsTests extends PagesOfGovernance {
    @Autowired
    Outputs outputs;

    @Autowired
    OutputEnds ends;

    @Autowired
    Bodies bodies;

    private Output output(Body body, String title, @Nullable LocalDate due, @Nullable LocalDate done) {
        return new Output(0, 0, body.ref(), council, title, due, done, null, null);
    }

    private List<String> found() {
        return ends.find(council, null, 100).stream().map(LooseEnd::sort).toList();
    }

    @Test
    void whatIsLateIsAskedForUntilItIsThere() {
        fixtures.installation(() -> {
            var body = make().body("Scrutiny Support Group");
            var guide = got(outputs.put(output(body, "Guide for officers", TODAY.minusDays(1), null)));
            assertThat(found()).containsExactly("output-late");
            got(outputs.put(new Output(
                    guide.id(), guide.version(), body.ref(), council, guide.title(), guide.due(), TODAY, null, null)));
            assertThat(found()).isEmpty();
            return null;
        });
    }

    @Test
    void aShortLifeGroupIsAskedWhatItIsToProduce() {
        fixtures.installation(() -> {
            var life = GovernanceFixtures.life(BodyState.ACTIVE);
            var group = got(bodies.add(
                    council,
                    new Bodies.Draft(
                            "Repairs group", new Body.Words(Body.Sort.SHORT_LIFE, ""), life, null, List.of())));
            assertThat(found()).containsExactly("short-life-without-output");
            got(outputs.put(output(group, "Plan for repairs", null, null)));
            assertThat(found()).isEmpty();
            return null;
        });
    }

    @Test
    void nothingIsProducedTomorrowAndNobodyOverwritesTheOther() {
        fixtures.installation(() -> {
            var body = make().body("Scrutiny Support Group");
            assertThat(outputs.put(output(body, "Guide", null, TODAY.plusDays(1))))
                    .isInstanceOf(Checked.Refused.class);
            assertThat(outputs.put(output(body, " ", null, null))).isInstanceOf(Checked.Refused.class);
            var guide = got(outputs.put(output(body, "Guide", null, null)));
            var stale = new Output(guide.id(), 0, body.ref(), council, "Other", null, null, null, null);
            assertThat(outputs.put(stale)).isInstanceOf(Checked.Refused.class);
            assertThat(outputs.of(body.ref())).extracting(Output::title).containsExactly("Guide");
            return null;
        });
    }

    @Test
    void itIsNamedOnAPageWithItsDocumentWhichReadersOpen() {
        var body = fixtures.installation(() -> make().body("Scrutiny Support Group"));
        var at = "/governance/bodies/" + body.ref();
        var officer = as(Role.PERFORMANCE_OFFICER);
        assertThat(officer.page(at).select("a[href=" + at + "/outputs/new]")).hasSize(1);
        var typed = Map.of("title", "Guide for officers", "due", "31 March 2027", "done", "never");
        var again = officer.upload(at + "/outputs/new", typed, "guide.txt", new byte[] {65});
        assertThat(again.body()).contains("“never” is no day", "Guide for officers", "31 March 2027");
        var bytes = "How to work with scrutiny".getBytes(StandardCharsets.UTF_8);
        officer.upload(at + "/outputs/new", Map.of("title", "Guide for officers"), "guide.txt", bytes);
        var reader = as(Role.COUNCILLOR);
        var link = reader.page(at).expectFirst("a:containsOwn(guide.txt)");
        assertThat(reader.get(link.attr("href")).body()).isEqualTo("How to work with scrutiny");
        assertThat(reader.get(at + "/outputs/new").statusCode()).isEqualTo(403);
        var page = officer.page(at);
        var change = page.expectFirst("a:containsOwn(Guide for officers)").attr("href");
        officer.submit(change + "/remove", Map.of());
        assertThat(reader.page(at).text()).doesNotContain("Guide for officers");
    }
}
