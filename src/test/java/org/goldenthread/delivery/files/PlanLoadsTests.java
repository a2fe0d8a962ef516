package org.goldenthread.delivery.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldenthread.Fixtures.got;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.ActionCourses;
import org.goldenthread.delivery.ActionCourses.Report;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.delivery.dependencies.Dependencies;
import org.goldenthread.delivery.dependencies.Dependency;
import org.goldenthread.delivery.files.PlanLoads.Brought;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class PlanLoadsTests {
    private static final Path CUSTOMERS = Path.of("src/test/resources/delivery/customers.xml");

    @Autowired
    Fixtures fixtures;

    @Autowired
    PlanLoads loads;

    @Autowired
    Undertakings undertakings;

    @Autowired
    Actions actions;

    @Autowired
    ActionCourses courses;

    @Autowired
    Dependencies dependencies;

    @Autowired
    Things things;

    @TempDir
    Path folder = Path.of("");

    private String council = "";
    private String programme = "";

    @BeforeEach
    void aProgramme() {
        council = fixtures.council();
        programme = fixtures.installation(() -> got(undertakings.add(
                        council, Undertakings.Draft.of(Level.PROGRAMME, null, "Change"), Undertakings.Entry.IDEA)))
                .ref();
    }

    private long bring(Path path, String target) {
        return fixtures.installation(() ->
                got(loads.bring(new Brought(council, path, path.getFileName().toString()), target)));
    }

    private Reckoning load(Path path) {
        long id = bring(path, programme);
        return fixtures.installation(() -> got(loads.confirm(id)));
    }

    private Path csv(String words) {
        try {
            return Files.writeString(folder.resolve("plan.csv"), words);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private List<Action> all() {
        return fixtures.installation(() -> actions.of(
                undertakings.below(programme).stream().map(Undertaking::ref).toList()));
    }

    private Action named(String title) {
        return all().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileIsShownBeforeAnythingOfItIsSaved() {
        long id = bring(CUSTOMERS, programme);
        var seen = fixtures.installation(() -> got(loads.preview(id)));
        assertThat(seen.words())
                .isEqualTo("1 project, 5 actions and 1 milestone added, 0 changed, 0 as they were, 0 refused");
        assertThat(all()).isEmpty();
        fixtures.installation(() -> {
            loads.drop(id);
            return 0;
        });
        assertThat(fixtures.installation(() -> loads.confirm(id))).isInstanceOf(Checked.Refused.class);
        assertThat(all()).isEmpty();
    }

    @Test
    void confirmingTakesItInWithBaselineForecastProgressAndLinks() {
        var done = load(CUSTOMERS);
        assertThat(done.refused()).isEmpty();
        var specify = named("Specify");
        assertThat(specify.dates().due()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(specify.dates().baselineDue()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(specify.dates().forecast()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(specify.course().progress()).isEqualTo(50);
        assertThat(specify.ownerNamed()).isEqualTo("Head of Customer Contact");
        var links = fixtures.installation(() -> dependencies.of(named("Build").ref()));
        assertThat(links).extracting(Dependency::earlier, Dependency::lag).contains(tuple(specify.ref(), 3));
        assertThat(named("Ready").isMilestone()).isTrue();
    }

    @Test
    void theSameFileTwiceChangesNothingAndALaterOneOnlyWhatIsNew() {
        load(csv("""
                Id,Project,Action,Start,Due,% complete
                1,Depot,Survey,2024-01-01,2024-03-31,20%
                2,Depot,Move,2024-04-01,2024-06-30,
                """));
        var again = load(csv("""
                Id,Project,Action,Start,Due,% complete
                1,Depot,Survey,2024-01-01,2024-03-31,20%
                2,Depot,Move,2024-04-01,2024-06-30,
                """));
        assertThat(again.changes()).isEmpty();
        assertThat(again.same()).isEqualTo(3);
        var later = load(csv("""
                Id,Project,Action,Start,Due,% complete,Done on
                1,Depot,Survey,2024-01-01,2024-03-31,,2024-04-02
                2,Depot,Move,2024-04-01,2024-07-15,5%,
                """));
        assertThat(later.changes())
                .extracting(Reckoning.Change::words)
                .containsExactly(
                        "progress 20% → 100%, expected 31 Mar 2024 → 2 Apr 2024",
                        "progress 0% → 5%, expected 30 Jun 2024 → 15 Jul 2024");
        // the agreed day stays; only a person moves it, with a reason
        assertThat(named("Move").dates().due()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(named("Move").dates().forecast()).isEqualTo(LocalDate.of(2024, 7, 15));
        assertThat(named("Survey").dates().ended()).isEqualTo(LocalDate.of(2024, 4, 2));
    }

    @Test
    void aProjectWhoseDaysTheFileDoesNotSayRunsFromTheFirstToTheLastOfItsActions() {
        load(csv("""
                Project,Action,Start,Due,Forecast
                Depot,Survey,2031-01-05,2031-03-31,
                Depot,Move,2031-04-01,2031-06-30,2031-07-15
                Depot,Wrong,2031-09-01,2031-08-01,
                """));
        var depot = fixtures.installation(() -> undertakings.parts(programme).getFirst());
        assertThat(depot.dates().start()).isEqualTo(LocalDate.of(2031, 1, 5));
        assertThat(depot.dates().due()).isEqualTo(LocalDate.of(2031, 6, 30));
        assertThat(depot.dates().forecast()).isEqualTo(LocalDate.of(2031, 7, 15));
    }

    @Test
    void whatMakesNoSenseIsRefusedWithItsRowAndTheRestIsTaken() {
        var done = load(csv("""
                Id,Project,Action,Start,Due,Waits for
                1,Depot,Survey,2024-03-31,2024-01-01,
                2,Depot,Move,2024-04-01,2024-06-30,3
                3,Depot,Close,2024-06-01,2024-07-30,2
                3,Depot,Close twice,2024-06-01,2024-07-30,
                4,Depot,Open,2024-06-01,2024-07-30,99
                """));
        assertThat(done.refused()).extracting(Problem::place).containsExactly("row 2", "row 4", "row 5", "row 6");
        assertThat(done.refused())
                .extracting(Problem::message)
                .satisfiesExactly(
                        one -> assertThat(one).contains("before it starts"),
                        one -> assertThat(one).contains("That would be a circle"),
                        one -> assertThat(one).contains("stands in the file already"),
                        one -> assertThat(one).contains("“99”, which the file does not hold"));
        assertThat(all()).extracting(Action::title).containsExactlyInAnyOrder("Move", "Close", "Open");
    }

    @Test
    void aFileIsTakenBackButNotWhatSomebodyHasChangedSince() {
        load(csv("""
                Id,Project,Action,Start,Due,% complete
                1,Depot,Survey,2024-01-01,2024-03-31,20%
                """));
        long id = bring(csv("""
                Id,Project,Action,Start,Due,% complete
                1,Depot,Survey the roof,2024-01-01,2024-05-31,60%
                2,Depot,Move,2024-04-01,2024-06-30,
                3,Depot,Close,2024-04-01,2024-06-30,
                """), programme);
        fixtures.installation(() -> got(loads.confirm(id)));
        var close = named("Close");
        fixtures.installation(() -> got(courses.report(
                close.ref(), things.get(close.ref()).version(), new Report(10, null, Judgement.NONE, "", "begun"))));
        var taken = fixtures.installation(() -> got(loads.takeBack(id)));
        assertThat(taken.told())
                .startsWith("1 removed, 1 put back to where they were; 1 stay")
                .contains(close.ref());
        assertThat(all()).extracting(Action::title).containsExactlyInAnyOrder("Survey", "Close");
        assertThat(named("Survey").course().progress()).isEqualTo(20);
        assertThat(named("Survey").dates().forecast()).isNull();
        assertThat(fixtures.installation(() -> loads.takeBack(id))).isInstanceOf(Checked.Refused.class);
    }

    @Test
    void rowsThatWerePastedAreReadAsAFileAndSayWhichNamesAreNoPosts() {
        var rows = "Action\tType\tOwner\tDue\nSurvey\t\tWarden\t30/6/2031\nOpened\tMilestone\t\t31/6/2031\n";
        var homeless = fixtures.installation(() -> loads.paste(council, rows, programme));
        assertThat(homeless)
                .isInstanceOfSatisfying(
                        Checked.Refused.class,
                        no -> assertThat(no.problems()).asString().contains("Some rows name no project"));
        var project = fixtures.installation(() -> got(undertakings.add(
                        council, Undertakings.Draft.of(Level.PROJECT, programme, "Depot"), Undertakings.Entry.IDEA)))
                .ref();
        long id = fixtures.installation(() -> got(loads.paste(council, rows, project)));
        var seen = fixtures.installation(() -> got(loads.preview(id)));
        assertThat(seen.changes())
                .extracting(Reckoning.Change::words)
                .containsExactly("added: due 30 Jun 2031, Warden");
        assertThat(seen.notes()).first().asString().contains("No post here is called “Warden”");
        assertThat(seen.refused()).extracting(Problem::place).containsExactly("row 3");
        fixtures.installation(() -> got(loads.confirm(id)));
        assertThat(named("Survey").ownerNamed()).isEqualTo("Warden");
    }

    @Test
    void aProjectOfOnesOwnTakesTheActionsOfAFile() {
        var project = fixtures.installation(() -> got(undertakings.add(
                        council, Undertakings.Draft.of(Level.PROJECT, programme, "Contact"), Undertakings.Entry.IDEA)))
                .ref();
        long id = bring(CUSTOMERS, project);
        fixtures.installation(() -> got(loads.confirm(id)));
        assertThat(all()).hasSize(6).allMatch(one -> project.equals(one.project()));
    }
}
