package org.goldenthread.delivery.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.ActionCourses;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.Undertakings.Draft;
import org.goldenthread.delivery.Undertakings.Entry;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.delivery.updates.Update.Words;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** ProgressUpdates are written for a month, stay once it has closed, and make the progress table. */
@Product
class ProgressUpdatesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Undertakings undertakings;

    @Autowired
    Actions actions;

    @Autowired
    ActionCourses courses;

    @Autowired
    ProgressUpdates updates;

    @Autowired
    ProgressUpdateStore store;

    @Autowired
    Things things;

    private String council = "";
    private Undertaking programme;
    private Undertaking strand;
    private final LocalDate today = LocalDate.now();

    @BeforeEach
    void aProgrammeWithAStrand() {
        council = fixtures.council();
        var found = new Entry(Stage.LIVE, Shown.because("as found"));
        programme = fixtures.installation(
                () -> got(undertakings.add(council, Draft.of(Level.PROGRAMME, null, "Change"), found)));
        strand = fixtures.installation(
                () -> got(undertakings.add(council, Draft.of(Level.STRAND, programme.ref(), "Public Access"), found)));
    }

    @Test
    void anUpdateIsRewrittenWhileItsMonthIsOpenAndIsOne() {
        fixtures.installation(() -> {
            var period = updates.current();
            got(updates.write(strand.ref(), period, 0, new Words("The form is live", "", "", "")));
            got(updates.write(strand.ref(), period, 1, new Words("The form is live and used", "Permits", "", "")));
            assertThat(updates.of(strand.ref())).singleElement().satisfies(update -> {
                assertThat(update.words().done()).isEqualTo("The form is live and used");
                assertThat(update.isClosed(today)).isFalse();
            });
            assertThat(updates.write(strand.ref(), period, 2, new Words(" ", "", "", "")))
                    .isInstanceOf(Checked.Refused.class);
            assertThat(updates.write(strand.ref(), period.next().next(), 0, new Words("Ahead of time", "", "", "")))
                    .isInstanceOf(Checked.Refused.class);
            return true;
        });
    }

    @Test
    void twoWhoWriteTheSameUpdateBothKeepTheirWords() {
        fixtures.installation(() -> {
            var period = updates.current();
            var first = new Words("The form is live", "", "", "");
            got(updates.write(strand.ref(), period, 0, first));
            assertThat(updates.write(strand.ref(), period, 0, new Words("Two permits went online", "", "", "")))
                    .isInstanceOfSatisfying(
                            Checked.Refused.class,
                            refused -> assertThat(refused.problems().toString())
                                    .contains("Somebody else", "The form is live"));
            assertThat(updates.of(strand.ref()))
                    .singleElement()
                    .satisfies(update -> assertThat(update.words()).isEqualTo(first));
            assertThat(got(updates.write(strand.ref(), period, 0, first)).version())
                    .isEqualTo(1);
            return true;
        });
    }

    @Test
    void aClosedUpdateIsRefusedByTheDoorAndByTheDatabaseAndCorrectedByANote() {
        fixtures.installation(() -> {
            var past = Period.month(
                    today.minusMonths(4).getYear(), today.minusMonths(4).getMonthValue());
            assertThat(updates.write(strand.ref(), past, 0, new Words("Too late", "", "", "")))
                    .isInstanceOf(Checked.Refused.class);
            updates.enter(strand.ref(), past, new Words("Three services", "", "", ""));
            assertThatThrownBy(() -> store.upsert(strand, past, 1, new Words("Repainted", "", "", "")))
                    .hasMessageContaining("has closed");
            return true;
        });
        fixtures.installation(() -> {
            var update = updates.of(strand.ref()).getFirst();
            assertThat(update.words().done()).isEqualTo("Three services");
            got(updates.correct(strand.ref(), update.id(), "It was four services"));
            assertThat(updates.of(strand.ref()).getFirst().corrections()).containsExactly("It was four services");
            return true;
        });
    }

    @Test
    void theProgressTableTellsTheYearAndTheLastThreeMonthsApart() {
        fixtures.installation(() -> {
            var early = today.minusMonths(7);
            var late = today.minusMonths(1);
            updates.enter(
                    strand.ref(),
                    Period.month(early.getYear(), early.getMonthValue()),
                    new Words("Scripts written", "", "", ""));
            updates.enter(
                    strand.ref(),
                    Period.month(late.getYear(), late.getMonthValue()),
                    new Words("Advisers trained", "", "", ""));
            var milestone = got(actions.add(
                    council,
                    Actions.Draft.of(strand.ref(), Sort.MILESTONE, "Form live").dated(null, early)));
            got(courses.complete(milestone.ref(), things.get(milestone.ref()).version(), early, "It is on the web"));
            var row = updates.table(programme.ref()).rows().getFirst();
            assertThat(row.part().ref()).isEqualTo(strand.ref());
            assertThat(row.earlier()).extracting("sort").containsExactlyInAnyOrder("update", "milestone");
            assertThat(row.recent()).extracting("words").containsExactly("Advisers trained");
            return true;
        });
    }

    @Test
    void itIsWrittenAndReadOnPages() {
        var officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        var at = "/delivery/undertakings/" + strand.ref() + "/updates";
        assertThat(officer.page(at).text()).contains("No update has been written yet");
        assertThat(officer.submit(at, Map.of("done", "", "next", "Permits"))
                        .select(".govuk-error-summary")
                        .text())
                .contains("Say what was done");
        officer.submit(at, Map.of("done", "The form is live", "decisions", "Permits first (Board)"));
        assertThat(officer.page("/delivery/strands/" + strand.ref()).text())
                .contains("The form is live", "To be decided");
        assertThat(officer.page("/delivery/undertakings/" + programme.ref() + "/progress")
                        .text())
                .contains("Public Access", "The form is live", "1 of 1 parts have written");
        var councillor = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        assertThat(councillor.page(at).select("form[action$=updates]")).isEmpty();
    }
}
