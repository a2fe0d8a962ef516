package org.goldenthread.delivery.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.Undertakings.Draft;
import org.goldenthread.delivery.Undertakings.Entry;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.delivery.updates.ProgressUpdates;
import org.goldenthread.delivery.updates.Update.Words;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Blocks;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.document.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A programme in a paper: its projects with their slip, and what its parts achieved. */
@Product
class DeliveryBlocksTests {
    private static final LocalDate TODAY = LocalDate.now();
    private static final Entry LIVE = new Entry(Stage.LIVE, Shown.because("as found"));

    @Autowired
    Fixtures fixtures;

    @Autowired
    Undertakings undertakings;

    @Autowired
    ProgressUpdates updates;

    @Autowired
    Blocks blocks;

    private String council = "";
    private Undertaking programme;

    @BeforeEach
    void aProgramme() {
        council = fixtures.council();
        programme = fixtures.installation(
                () -> got(undertakings.add(council, Draft.of(Level.PROGRAMME, null, "Change"), LIVE)));
    }

    private Undertaking project(String title, Dates dates) {
        var draft = Draft.of(Level.PROJECT, programme.ref(), title).with(Undertaking.Wording.NONE, dates);
        return fixtures.installation(() -> got(undertakings.add(council, draft, LIVE)));
    }

    private Drawn draw(String code, Map<String, String> settings, LocalDate asAt) {
        return fixtures.installation(() -> blocks.draw(code, new Asked(council, settings, asAt.minusDays(90), asAt)));
    }

    private Map<String, String> ours() {
        return Map.of("programme", programme.ref());
    }

    private static Part.Table table(Drawn drawn) {
        return (Part.Table) drawn.parts().getFirst();
    }

    @Test
    void projectsShowTheirSlipAndTheLateOnesComeFirst() {
        project("In time", Dates.planned(TODAY.minusDays(50), TODAY.plusDays(50)));
        project("Late", Dates.planned(TODAY.minusDays(50), TODAY.minusDays(7)));
        project("Without a day", Dates.NONE);
        var drawn = draw("delivery/projects", ours(), TODAY);
        assertThat(table(drawn).rows().getFirst().getFirst().words()).isEqualTo("Late");
        assertThat(table(drawn).rows().getFirst().get(5).words()).isEqualTo("+7");
        assertThat(table(drawn).rows().getFirst().get(4).words()).isEqualTo("not known");
        assertThat(table(drawn).rows()).hasSize(3);
        assertThat(drawn.facts()).hasSize(2).allMatch(fact -> fact.href().startsWith("/delivery/projects/PRJ-"));
        var troubled =
                draw("delivery/projects", Map.of("programme", programme.ref(), "only", "troubled"), TODAY.minusDays(3));
        assertThat(table(troubled).rows()).hasSize(1);
        assertThat(troubled.leftOut())
                .hasSize(2)
                .anySatisfy(one -> assertThat(one).startsWith("Dates and status are as recorded on "))
                .contains("2 of 3 projects, which are in no trouble, are left out.");
    }

    @Test
    void progressIsWhatWasRecordedAndNothingFromAfterTheDay() {
        var project = project("Permits", Dates.NONE);
        fixtures.installation(() ->
                got(updates.write(project.ref(), updates.current(), 0, new Words("The form is live", "", "", ""))));
        var drawn = draw("delivery/progress", ours(), TODAY.plusMonths(2));
        assertThat(table(drawn).rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.get(1).words() + row.get(2).words()).contains("The form is live"));
        assertThat(drawn.facts()).isNotEmpty();
        var before = draw("delivery/progress", ours(), TODAY.minusYears(1));
        assertThat(before.facts()).isEmpty();
        assertThat(before.leftOut()).anyMatch(one -> one.endsWith("of after that day is left out."));
    }

    @Test
    void theOnlyProgrammeNeedsNoChoiceAndOfSeveralOneIsNamedByItsTitle() {
        project("Permits", Dates.NONE);
        assertThat(table(draw("delivery/projects", Map.of(), TODAY)).rows()).hasSize(1);
        fixtures.installation(
                () -> got(undertakings.add(council, Draft.of(Level.PROGRAMME, null, "Town centre"), LIVE)));
        assertThat(draw("delivery/projects", Map.of(), TODAY).wrong())
                .containsExactly("Choose the programme that is to be shown here.");
        assertThat(table(draw("delivery/projects", Map.of("programme", "change"), TODAY))
                        .rows())
                .hasSize(1);
        assertThat(draw("delivery/progress", Map.of("programme", "Chaneg"), TODAY)
                        .wrong())
                .containsExactly("There is no programme “Chaneg”.");
    }

    @Test
    void aProgrammeOfAnotherCouncilIsNone() {
        var theirs = ours();
        aProgramme();
        assertThat(draw("delivery/projects", theirs, TODAY).facts()).isEmpty();
        assertThat(draw("delivery/projects", theirs, TODAY).wrong()).hasSize(1);
    }
}
