package org.goldenthread.delivery.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldenthread.Fixtures.got;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.Task;
import net.sf.mpxj.primavera.PrimaveraPMFileWriter;
import org.goldenthread.delivery.dependencies.Dependency;
import org.goldenthread.delivery.files.PlanFile.Entry;
import org.goldenthread.delivery.files.PlanFile.Wait;
import org.goldenthread.delivery.schedule.Floats;
import org.goldenthread.delivery.schedule.Forecast;
import org.goldenthread.delivery.schedule.Network;
import org.goldenthread.delivery.schedule.Span;
import org.goldenthread.intake.reading.CommaReader;
import org.goldenthread.intake.reading.Readers;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTests {
    private static final Path CUSTOMERS = Path.of("src/test/resources/delivery/customers.xml");

    @TempDir
    Path folder = Path.of("");

    private static ProjectFile customers() {
        return got(ProjectFiles.open(CUSTOMERS, "customers.xml"));
    }

    private PlanFile sheet(String words) {
        try {
            var file = Files.writeString(folder.resolve("plan.csv"), words);
            var readers = new Readers(List.of(new CommaReader()), Readers.Limits.USUAL);
            return got(readers.read(new Upload("plan.csv", file)).then(SheetReading::of));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void aMicrosoftPlanIsReadWithBaselineProgressOwnerAndLinks() {
        var plan = ProjectReading.of(customers(), "customers.xml");
        assertThat(plan.projects()).extracting(PlanFile.Project::title).containsExactly("New customer system");
        assertThat(plan.entries())
                .extracting(Entry::title)
                .containsExactly("Specify", "Build", "Write guides", "Ready", "Move in", "Watch");
        var specify = plan.entries().getFirst().facts();
        assertThat(specify.owner()).isEqualTo("Head of Customer Contact");
        assertThat(specify.progress()).isEqualTo(50);
        assertThat(specify.days().agreed()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(specify.days().finish()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(plan.entries().get(3).facts().milestone()).isTrue();
        // over the weekend, and two working days and the weekend
        assertThat(plan.entries().get(1).waits()).containsExactly(new Wait("2", 3));
        assertThat(plan.entries().get(4).waits()).containsExactly(new Wait("3", 5));
        assertThat(plan.notes()).containsExactly("1 links that are not finish-to-start are left out");
    }

    @Test
    void datesAndCriticalPathAreThoseOfTheProgram() {
        var file = customers();
        var plan = ProjectReading.of(file, "customers.xml");
        var network = got(Network.of(
                plan.entries().stream().map(ReadingTests::task).toList(),
                plan.entries().stream()
                        .flatMap(one ->
                                one.waits().stream().map(wait -> new Dependency(wait.key(), one.key(), wait.lag(), "")))
                        .toList()));
        var forecast = Forecast.of(network, LocalDate.of(2026, 3, 1));
        var floats = Floats.of(forecast);
        for (var task : file.getTasks()) {
            if (!task.getSummary() && task.getUniqueID() != 7) {
                var key = String.valueOf(task.getUniqueID());
                assertThat(forecast.finish(key))
                        .as(task.getName())
                        .isEqualTo(task.getFinish().toLocalDate());
                assertThat(floats.critical(key)).as(task.getName()).isEqualTo(task.getCritical());
            }
        }
        assertThat(floats.path()).containsExactly("2", "3", "6");
    }

    private static org.goldenthread.delivery.schedule.Task task(Entry entry) {
        var days = entry.facts().days();
        var start = entry.facts().progress() > 0 ? new Span(days.start(), null) : Span.UNKNOWN;
        return new org.goldenthread.delivery.schedule.Task(
                entry.key(),
                new Span(days.start(), days.finish()),
                Span.UNKNOWN,
                start,
                entry.facts().progress());
    }

    @Test
    void primaveraFilesSayTheSame() throws IOException {
        var path = folder.resolve("customers.pmxml");
        new PrimaveraPMFileWriter().write(customers(), path.toString());
        var plan = ProjectReading.of(got(ProjectFiles.open(path, "customers.pmxml")), "customers.pmxml");
        assertThat(plan.entries())
                .extracting(entry -> entry.facts().days().finish())
                .contains(LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 11), LocalDate.of(2026, 3, 20));
        assertThat(plan.entries().stream().mapToInt(one -> one.waits().size()).sum())
                .isEqualTo(5);

        var exchange = Path.of("src/test/resources/delivery/customers.xer");
        var other = ProjectReading.of(got(ProjectFiles.open(exchange, "customers.xer")), "customers.xer");
        assertThat(other.entries())
                .extracting(Entry::title, one -> one.facts().days().finish(), Entry::waits)
                .containsExactlyInAnyOrder(
                        tuple("New customer system: Specify", LocalDate.of(2026, 3, 6), List.of()),
                        tuple("New customer system: Build", LocalDate.of(2026, 3, 11), List.of(new Wait("2", 3))),
                        tuple("New customer system: Ready", LocalDate.of(2026, 3, 11), List.of(new Wait("3", 0))),
                        tuple("New customer system: Move in", LocalDate.of(2026, 3, 20), List.of(new Wait("3", 5))));
    }

    @Test
    void severalSummariesAtTheTopAreSeveralProjects() {
        var file = new ProjectFile();
        for (var title : List.of("Depot", "Fleet")) {
            var summary = summary(file, title);
            summary.addTask().setName("Survey");
        }
        var plan = ProjectReading.of(file, "works.mpp");
        assertThat(plan.projects()).extracting(PlanFile.Project::title).containsExactly("Depot", "Fleet");
        assertThat(plan.entries()).extracting(Entry::title).containsExactly("Survey", "Survey");
    }

    private static Task summary(ProjectFile file, String title) {
        var summary = file.addTask();
        summary.setName(title);
        return summary;
    }

    @Test
    void whatIsNoPlanIsRefusedInASentence() throws IOException {
        assertThat(refused("odd.mpp", "this is no plan")).contains("odd.mpp").contains("Microsoft Project XML");
        assertThat(refused(
                        "odd.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a/>"))
                .contains("declares a document type");
        assertThat(refused("odd.xml", "<a><b/></a>")).contains("odd.xml");
    }

    private String refused(String name, String words) throws IOException {
        var path = Files.write(folder.resolve(name), words.getBytes(StandardCharsets.UTF_8));
        return switch (ProjectFiles.open(path, name)) {
            case Checked.Accepted<ProjectFile> good -> throw new AssertionError("accepted");
            case Checked.Refused<ProjectFile>(List<Problem> problems) ->
                problems.getFirst().message();
        };
    }

    @Test
    void aSheetIsReadByItsHeadsWhateverTheyAreCalled() {
        var plan = sheet("""
                No,Project name,Task name,Lead officer,Start date,Target date,Forecast,% complete,Predecessors,Type
                1,Depot,Survey,Head of Estates,01/03/2026,30/04/2026,15 May 2026,40%,,
                2,Depot,Move,Head of Estates,2026-05-01,2026-06-30,,0.25,1FS+5d,
                3,Fleet,New contract,,,1 July 2026,,,2; ACT-7,Milestone
                4,,Nothing in particular,,,soon,,,,
                5,Parks,,Head of Parks,2026-01-01,2026-12-31,,,,
                """);
        assertThat(plan.projects()).extracting(PlanFile.Project::title).containsExactly("Depot", "Fleet", "Parks");
        assertThat(plan.entries())
                .extracting(
                        Entry::key,
                        one -> one.facts().progress(),
                        one -> one.facts().milestone())
                .containsExactly(tuple("1", 40, false), tuple("2", 25, false), tuple("3", 0, true));
        assertThat(plan.entries().get(1).waits()).containsExactly(new Wait("1", 5));
        assertThat(plan.entries().get(2).waits()).containsExactly(new Wait("2", 0), new Wait("ACT-7", 0));
        assertThat(plan.entries().getFirst().facts().days().agreed()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(plan.entries().getFirst().facts().days().finish()).isEqualTo(LocalDate.of(2026, 5, 15));
        assertThat(plan.refused())
                .extracting(Problem::toString)
                .containsExactly("row 5: “soon” is no day; write it as 30 April 2026, 30/4/2026 or 2026-04-30");
    }

    @Test
    void everyHeadIsRecognisedOnce() {
        var seen = new ArrayList<String>();
        for (var heading : Heading.values()) {
            for (var word : List.of("Action", "DUE DATE", "% Complete", "Waits for")) {
                if (heading.means(word)) {
                    seen.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
        assertThat(seen).containsExactly("action", "due date", "% complete", "waits for");
    }
}
