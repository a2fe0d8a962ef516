package org.goldenthread.delivery.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Action.Life;
import org.goldenthread.delivery.ActionCourses;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.Undertakings.Draft;
import org.goldenthread.delivery.Undertakings.Entry;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.review.Review;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Posts;
import org.goldenthread.organisation.Unit;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Projects of a plan and the lines of an action table become work that is followed. */
@Product
class WorkOfAPaperTests {
    private static final String PLAN = """
            Ashwick Improvement Plan 2026-29

            The improvement journey has several workstreams. Those workstreams are:

            - 1. Small steps (Head of Policy) making good use of what we know to change a little every week.
            - 2. Buildings (Head of Estates) making the best use of what we own.

            This is how the projects fit in with the workstreams:

            Small steps\tBuildings
            Shorter forms\tTown hall
            Better letters\tShorter forms
            """;
    private static final String ACTIONS = """
            Action plan after the review

            Ref\tIssue\tAction\tOutcome\tLead officer\tOriginal due date\tRevised date\tStatus\t% complete
            1.1\tRepairs are late\tHire two more fitters\tRepairs within ten days\tHead of Homes\t31 March 2026\t30 June 2026\tIn progress\t40
            1.2\tHomes stand empty\tAgree how empty homes are let\tEmpty for fewer than 20 days\tHead of Lettings\t30 April 2024\t\tCompleted\t100
            """;
    private static final String ISSUES = """
            What stands in the way

            The practical issues to be resolved are:

            - 1. Two ledgers that do not talk to each other
            - 2. Three ways to approve one purchase
            """;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Papers papers;

    @Autowired
    Review review;

    @Autowired
    Undertakings undertakings;

    @Autowired
    Actions actions;

    @Autowired
    ActionCourses courses;

    @Autowired
    Organisation organisation;

    @Autowired
    Posts posts;

    @Autowired
    Things things;

    @TempDir
    Path folder;

    private long bring(String council, String text) {
        try {
            var file = Files.writeString(folder.resolve("paper.txt"), text);
            return got(papers.bring(council, "paper.txt", file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Action action(String council, String words) {
        return things.all("action", council).stream()
                .filter(one -> one.title().contains(words))
                .map(one -> actions.get(one.ref()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> above(String ref) {
        return things.tiedTo(ref).stream()
                .filter(tied -> !tied.downwards())
                .map(tied -> tied.other().title())
                .toList();
    }

    @Test
    void projectsAreIdeasUnderTheWorkstreamsThatThePaperPutsThemUnder() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var paper = bring(council, PLAN);
            assertThat(review.acceptAll(paper, "").problems()).isEmpty();

            var projects = undertakings.ofLevel(council, Level.PROJECT);
            assertThat(projects.stream().map(Undertaking::title))
                    .containsExactlyInAnyOrder("Shorter forms", "Better letters", "Town hall");
            assertThat(projects).allMatch(one -> one.standing().stage() == Stage.IDEA);
            assertThat(above(projects.stream()
                            .filter(one -> one.title().equals("Shorter forms"))
                            .findFirst()
                            .orElseThrow()
                            .ref()))
                    .containsExactlyInAnyOrder("Small steps", "Buildings");
            assertThat(review.undo(paper).problems()).isEmpty();
            assertThat(undertakings.ofLevel(council, Level.PROJECT)).isEmpty();
            return true;
        });
    }

    @Test
    void aReviewerPutsAProjectIntoAProgramme() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var programme = got(undertakings.add(council, Draft.of(Level.PROGRAMME, null, "Change"), Entry.IDEA));
            var paper = bring(council, PLAN);
            var kept = papers.proposals(paper).stream()
                    .filter(one -> one.proposal().title().equals("Town hall"))
                    .findFirst()
                    .orElseThrow();
            got(review.put(kept.id(), programme.ref()));

            var ref = got(review.accept(kept.id()));
            assertThat(undertakings.get(ref).parent()).isEqualTo(programme.ref());
            return true;
        });
    }

    @Test
    void anActionHasItsOwnerDayAndOutcomeAndKeepsTheDayThatWasPromisedFirst() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var unit = got(organisation.open(
                    council, new Unit.Opening(Unit.Level.SERVICE, Unit.Words.named("Homes"), null, null)));
            var post = got(posts.open(council, new Post.Opening(Unit.Words.named("Head of Homes"), unit.ref(), null)));
            assertThat(review.acceptAll(bring(council, ACTIONS), "").problems()).isEmpty();

            var fitters = action(council, "fitters");
            assertThat(fitters.owner()).isEqualTo(post.ref());
            assertThat(fitters.wording().outcome()).isEqualTo("Repairs within ten days");
            assertThat(fitters.course().originalDue()).isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(fitters.dates().due()).isEqualTo(LocalDate.of(2026, 6, 30));
            assertThat(fitters.course().progress()).isEqualTo(40);
            assertThat(courses.revisions(fitters.ref()))
                    .singleElement()
                    .satisfies(one -> assertThat(one.reason()).contains("Action plan after the review"));
            var empty = action(council, "empty homes");
            assertThat(empty.course().life()).isEqualTo(Life.COMPLETE);
            assertThat(empty.ownerNamed()).isEqualTo("Head of Lettings");
            assertThat(empty.owner()).isNull();
            return true;
        });
    }

    @Test
    void theSamePaperAYearLaterAddsNothingTwice() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            review.acceptAll(bring(council, ACTIONS), "");
            var later = bring(council, ACTIONS + "\nA year later.\n");

            var outcome = review.acceptAll(later, "action");
            assertThat(outcome.problems()).isEmpty();
            assertThat(things.all("action", council)).hasSize(2);
            assertThat(review.undo(later).problems()).isEmpty();
            assertThat(things.all("action", council)).hasSize(2);
            return true;
        });
    }

    @Test
    void anIssueWaitsUntilSomebodySaysWhatItAffects() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var programme = got(undertakings.add(council, Draft.of(Level.PROGRAMME, null, "Change"), Entry.IDEA));
            var paper = bring(council, ISSUES);

            var refused = review.acceptAll(paper, "issue");
            assertThat(refused.problems())
                    .hasSize(2)
                    .allSatisfy(one -> assertThat(one.toString()).contains("issue", "line", "that it affects"));
            assertThat(review.acceptAll(paper, "issue", programme.ref()).problems())
                    .isEmpty();
            assertThat(things.all("issue", council)).hasSize(2);
            assertThat(review.undo(paper).problems()).isEmpty();
            assertThat(things.all("issue", council)).isEmpty();
            return true;
        });
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

    @Test
    void theFoundingProgrammeIsRunHereWithItsSixStrandsItsMilestonesAndItsSavings() throws IOException {
        var text = founding("001");
        fixtures.installation(() -> {
            var council = fixtures.council();
            var programme = got(undertakings.add(council, Draft.of(Level.PROGRAMME, null, "Change"), Entry.IDEA));
            var paper = bring(council, text);
            assertThat(review.acceptAll(paper, "workstream", programme.ref()).problems())
                    .isEmpty();
            assertThat(review.acceptAll(paper, "").problems()).isEmpty();

            var strands = undertakings.parts(programme.ref());
            assertThat(strands).hasSize(7);
            assertThat(strands.stream().filter(one -> one.standing().stage() == Stage.LIVE))
                    .hasSize(6);
            assertThat(things.all("milestone", council))
                    .hasSize(7)
                    .allSatisfy(
                            one -> assertThat(actions.get(one.ref()).project()).isNotNull());
            assertThat(things.all("headline", council)).hasSize(3);
            assertThat(things.all("saving", council)).hasSize(5);
            assertThat(review.undo(paper).problems()).isEmpty();
            assertThat(undertakings.parts(programme.ref())).isEmpty();
            assertThat(things.all("saving", council)).isEmpty();
            return true;
        });
    }

    @Test
    void theProjectsOfTheFoundingPlanStandUnderItsFourWorkstreams() throws IOException {
        var text = founding("002");
        fixtures.installation(() -> {
            var council = fixtures.council();
            var paper = bring(council, text);
            var outcome = review.acceptAll(paper, "");

            assertThat(outcome.problems())
                    .extracting(Problem::toString)
                    .singleElement()
                    .asString()
                    .contains("£2.9m", "year by year");
            var projects = undertakings.ofLevel(council, Level.PROJECT);
            assertThat(projects)
                    .hasSize(19)
                    .allSatisfy(one -> assertThat(things.tiedTo(one.ref())).isNotEmpty());
            assertThat(review.undo(paper).problems()).isEmpty();
            assertThat(undertakings.ofLevel(council, Level.PROJECT)).isEmpty();
            return true;
        });
    }
}
