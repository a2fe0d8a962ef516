package org.goldenthread.plan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.review.Review;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Posts;
import org.goldenthread.organisation.Unit;
import org.goldenthread.plan.Matrix.Row;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.Plans;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.Priority.Term;
import org.goldenthread.plan.Responsibilities;
import org.goldenthread.plan.Workstream;
import org.goldenthread.plan.Workstreams;
import org.goldenthread.plan.ranking.Horizons;
import org.goldenthread.plan.ranking.Ranking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers go in and plans come out: the whole way from a file to ranks, answers and horizons. */
@Product
class PlanOfPaperTests {
    private static final String PAPER = """
            Ashwick Improvement Plan 2026-29

            The improvement journey has several workstreams. Those workstreams are:

            - 1. Small steps (Head of Policy) making good use of what we know to change a little every week.
            - 2. Buildings (Head of Estates) making the best use of what we own.

            These workstreams are underpinned by the following enablers:

            - Learning together (Head of People) giving everybody time to try things.

            The list of service areas below is in order of priority for improvement, from highest priority to lowest.

            - 1. **Waste** buying a new contract with our neighbours
            - 2. **Libraries** finding a model that lasts
            - 3. **Parking** finishing the strategy

            The following table shows our top priorities for the next two years:

            2026/27\t2027/28
            Waste\tLibraries
            Parking\tWaste
            Libraries\t

            Appendix: what we mean to do

            Service area\tLong term\tMedium term\t2026/27
            Waste\tHalf of it recycled\tReview the crews\tRun the tender
            Libraries\tOpen every day\tShare a building\tAsk the readers
            """;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Papers papers;

    @Autowired
    Review review;

    @Autowired
    Plans plans;

    @Autowired
    Priorities priorities;

    @Autowired
    Workstreams workstreams;

    @Autowired
    Ranking ranking;

    @Autowired
    Horizons horizons;

    @Autowired
    Responsibilities responsibilities;

    @Autowired
    Organisation organisation;

    @Autowired
    Posts posts;

    @TempDir
    Path folder;

    private long bring(String council, String name, String text) {
        try {
            var file = Files.writeString(folder.resolve(name), text);
            return got(papers.bring(council, name, file));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static String founding(String start) throws IOException {
        var shelf = Path.of("../shared/documents");
        assumeTrue(Files.isDirectory(shelf), "skipped: the founding papers are not beside the repository");
        try (var files = Files.list(shelf)) {
            var file = files.filter(one -> one.toFile().getName().startsWith(start))
                    .findFirst();
            assumeTrue(file.isPresent(), "skipped: no founding paper " + start);
            return Files.readString(file.orElseThrow());
        }
    }

    private Plan plan(String council) {
        assertThat(plans.all(council)).hasSize(1);
        return plans.all(council).getFirst();
    }

    @Test
    void aPaperBecomesADraftPlanWithRanksYearsAndHorizons() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var outcome = review.acceptAll(bring(council, "plan.txt", PAPER), "");
            assertThat(outcome.problems()).isEmpty();
            var plan = plan(council);
            assertThat(plan.title()).contains("Ashwick Improvement Plan");
            assertThat(plan.state().words()).isEqualTo("draft");
            assertThat(priorities.ranked(plan.ref()).stream().map(Priority::title))
                    .containsExactly("Waste", "Libraries", "Parking");
            assertThat(priorities.ranked(plan.ref())).allSatisfy(ranked -> {
                assertThat(plan.levelName(ranked.at().level())).isEqualTo("Ranked service");
                assertThat(ranked.state().words()).isEqualTo("not measured");
            });
            assertThat(responsibilities.matrix(plan.ref()).rows()).isEmpty();
            var years = ranking.years(plan.ref());
            assertThat(years.stream().map(Ranking.Year::label)).containsExactly("2026/27", "2027/28");
            assertThat(years.getFirst().differences())
                    .singleElement()
                    .asString()
                    .contains("Parking is 3rd overall");
            assertThat(horizons.inPlan(plan.ref())).hasSize(6);
            assertThat(workstreams.inPlan(plan.ref()).stream().map(Workstream::title))
                    .containsExactly("Small steps", "Buildings", "Learning together");
            return true;
        });
    }

    @Test
    void anOwnerIsTiedToThePostOfThatNameAndElseKeptInWords() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var unit = got(organisation.open(
                    council, new Unit.Opening(Unit.Level.SERVICE, Unit.Words.named("Policy"), null, null)));
            var post = got(posts.open(council, new Post.Opening(Unit.Words.named("Head of Policy"), unit.ref(), null)));
            review.acceptAll(bring(council, "plan.txt", PAPER), "");
            var streams = workstreams.inPlan(plan(council).ref());
            assertThat(streams.getFirst().owner()).isEqualTo(post.ref());
            assertThat(streams.get(1).owner()).isNull();
            assertThat(streams.get(1).ownerNamed()).isEqualTo("Head of Estates");
            return true;
        });
    }

    @Test
    void undoingAPaperTakesBackAllThatItBrought() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var paper = bring(council, "plan.txt", PAPER);
            review.acceptAll(paper, "");
            var plan = plan(council);
            assertThat(review.undo(paper).problems()).isEmpty();
            assertThat(priorities.inPlan(plan.ref())).isEmpty();
            assertThat(workstreams.inPlan(plan.ref())).isEmpty();
            return true;
        });
    }

    @Test
    void acceptingAgainChangesNothingThatPeopleHaveChangedSince() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var paper = bring(council, "plan.txt", PAPER);
            review.acceptAll(paper, "ranking");
            var plan = plan(council);
            var last = priorities.ranked(plan.ref()).getLast();
            got(ranking.move(
                    last.ref(), new Ranking.Move(3, 1, Priority.Reason.SAVINGS, "the money is needed sooner")));
            review.acceptAll(paper, "");
            assertThat(priorities.ranked(plan.ref()).getFirst().title()).isEqualTo("Parking");
            return true;
        });
    }

    @Test
    void theMatrixOfTheFoundingPaperCountsAsPrinted() throws IOException {
        var text = founding("003");
        fixtures.installation(() -> {
            var council = fixtures.council();
            review.acceptAll(bring(council, "003.txt", text), "");
            var matrix = responsibilities.matrix(plan(council).ref());
            assertThat(matrix.totalWords()).isEqualTo("16 / 7 over 14 priorities");
            assertThat(matrix.columns().stream().map(matrix::count).map(Object::toString))
                    .containsExactlyInAnyOrder("1 / 0", "2 / 1", "5 / 1", "1 / 2", "7 / 3");
            assertThat(matrix.needingLead().stream().map(Row::code)).containsExactly("IP3", "IP10");
            var terms = priorities.inPlan(plan(council).ref()).stream()
                    .map(priority -> priority.at().term())
                    .toList();
            assertThat(terms.stream().filter(term -> term == Term.IMMEDIATE)).hasSize(11);
            assertThat(terms.stream().filter(term -> term == Term.MEDIUM)).hasSize(3);
            return true;
        });
    }

    @Test
    void theRankAndTheYearsOfTheFoundingPaperDifferAsPrinted() throws IOException {
        var text = founding("002");
        fixtures.installation(() -> {
            var council = fixtures.council();
            review.acceptAll(bring(council, "002.txt", text), "");
            var plan = plan(council);
            assertThat(priorities.ranked(plan.ref())).hasSize(10);
            var years = ranking.years(plan.ref());
            assertThat(years.stream().map(year -> year.priorities().size())).isEqualTo(List.of(7, 5, 5));
            assertThat(years.getFirst().differences())
                    .anyMatch(words -> words.contains("is 7th overall but stands 3rd"));
            assertThat(horizons.inPlan(plan.ref())).hasSizeGreaterThan(40);
            assertThat(workstreams.inPlan(plan.ref()).stream().filter(Workstream::isEnabler))
                    .hasSize(3);
            return true;
        });
    }
}
