package org.goldenthread.delivery.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.ActionCourses;
import org.goldenthread.delivery.ActionFilter;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Alias;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.Undertakings.Draft;
import org.goldenthread.delivery.Undertakings.Entry;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.intake.review.Decision;
import org.goldenthread.intake.review.KeptProposal;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.review.Review;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The update of a programme goes in as a paper, and its strands are run here with what the paper tells of them. */
@Product
class ProgrammePaperTests {
    private static final String UPDATE = """
            Better Working Programme: fourth quarterly update

            1. Progress

            1.1 Strand 2 (Young People) moved to Business as Usual from the end of June 2019, and the programme now has three strands:

            - First Contact
            - Places
            - Staff, Systems and Buildings

            1.2 Strand 1 - First Contact

            The new telephone system, delayed by the supplier, will go live in the middle of March 2020.

            1.3 Strand 3 - Places

            The parks contract is progressing. The new depot was opened on 4 November 2019 and the bridge will be transferred to the county on 1 May 2020.

            1.4 Strand 4 - Buildings and Systems

            Work continues.

            2. Finance

            2.1 No more is asked for.
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
    Things things;

    @TempDir
    Path folder;

    private String council = "";
    private Account officer = new Account(0, "", "", false);
    private String programme = "";
    private long paper;

    @BeforeEach
    void aProgrammeAndItsPaper() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        programme = does(() ->
                        got(undertakings.add(council, Draft.of(Level.PROGRAMME, null, "Better Working"), Entry.IDEA)))
                .ref();
        paper = bring("update.txt", UPDATE);
    }

    private <T> T does(Supplier<T> work) {
        return fixtures.as(officer, work);
    }

    private long bring(String name, String text) {
        try {
            var file = Files.writeString(folder.resolve(name), text);
            return does(() -> got(papers.bring(council, name, file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Undertaking> strands() {
        return does(() -> undertakings.parts(programme));
    }

    private Undertaking strand(String title) {
        return strands().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<Action> milestones() {
        return does(() -> actions.list(
                        new ActionFilter(council, "milestone", "", "", "", "", ""), ActionFilter.Paging.first(50)))
                .rows();
    }

    private Action milestone(String words) {
        return milestones().stream()
                .filter(one -> one.title().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private List<KeptProposal> of(String kind) {
        return does(() -> papers.proposals(paper)).stream()
                .filter(one -> one.proposal().kind().equals(kind))
                .toList();
    }

    @Test
    void strandsThatAReviewerPutsIntoAProgrammeAreRunThere() {
        var outcome = does(() -> review.acceptAll(paper, "workstream", programme));

        assertThat(outcome.problems()).isEmpty();
        assertThat(strands().stream().map(Undertaking::title))
                .contains("First Contact", "Young People", "Places", "Buildings and Systems");
        assertThat(strand("Places").number()).isEqualTo("3");
        assertThat(strand("Places").standing().stage()).isEqualTo(Stage.LIVE);
        assertThat(does(() -> things.all("workstream", council))).isEmpty();
    }

    @Test
    void aStrandThatHasBecomeBusinessAsUsualIsOverUntilSomebodySaysWhoTookIt() {
        does(() -> review.acceptAll(paper, "workstream", programme));

        var over = strand("Young People");
        assertThat(over.standing().stage()).isEqualTo(Stage.COMPLETE);
        assertThat(over.dates().ended()).isEqualTo(LocalDate.of(2019, 6, 30));
        assertThat(over.number()).isEqualTo("2");
    }

    @Test
    void bothNamesOfAStrandAreKept() {
        does(() -> review.acceptAll(paper, "workstream", programme));

        var names =
                does(() -> undertakings.aliases(strand("Buildings and Systems").ref()));
        assertThat(names.stream().map(Alias::name)).containsExactly("Staff, Systems and Buildings");
    }

    @Test
    void milestonesArePartOfTheStrandInWhoseSectionTheyAreTold() {
        does(() -> review.acceptAll(paper, "workstream", programme));
        var outcome = does(() -> review.acceptAll(paper, ""));

        assertThat(outcome.problems()).isEmpty();
        assertThat(milestone("telephone").project())
                .isEqualTo(strand("First Contact").ref());
        assertThat(milestone("telephone").dates().due()).isBetween("2020-03-10", "2020-03-21");
        assertThat(milestones().stream().map(Action::title))
                .contains(
                        "The new depot was opened on 4 November 2019",
                        "The bridge will be transferred to the county on 1 May 2020.");
        assertThat(milestones())
                .filteredOn(one -> one.course().life() == Action.Life.COMPLETE)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.project()).isEqualTo(strand("Places").ref());
                    assertThat(one.dates().ended()).isEqualTo(LocalDate.of(2019, 11, 4));
                    assertThat(one.wording().evidence()).contains("fourth quarterly update");
                });
    }

    @Test
    void everythingLeadsBackToItsPlaceInThePaper() {
        does(() -> review.acceptAll(paper, "workstream", programme));
        does(() -> review.acceptAll(paper, ""));

        var all = List.of(strand("Places").ref(), milestone("telephone").ref());
        assertThat(all)
                .allSatisfy(ref -> assertThat(does(() -> papers.origins(ref)))
                        .singleElement()
                        .satisfies(origin -> assertThat(origin.paper()).isEqualTo(paper)));
    }

    @Test
    void takingThePaperBackRemovesWhatItAddedAndLeavesTheProgramme() {
        does(() -> review.acceptAll(paper, "workstream", programme));
        does(() -> review.acceptAll(paper, ""));

        assertThat(does(() -> review.undo(paper)).problems()).isEmpty();
        assertThat(strands()).isEmpty();
        assertThat(milestones()).isEmpty();
        assertThat(does(() -> undertakings.find(programme))).isPresent();
    }

    @Test
    void whatSomebodyHasReportedOnSinceStaysAndIsSaid() {
        does(() -> review.acceptAll(paper, "workstream", programme));
        does(() -> review.acceptAll(paper, ""));
        var phone = milestone("telephone").ref();
        does(() -> got(courses.report(
                phone,
                things.get(phone).version(),
                new ActionCourses.Report(40, null, Judgement.NONE, "", "The exchange is in"))));

        var outcome = does(() -> review.undo(paper));
        assertThat(outcome.problems().stream().map(Problem::message))
                .anyMatch(said -> said.contains(phone + " has been reported on"))
                .anyMatch(said -> said.contains("has parts"));
        assertThat(does(() -> actions.find(phone))).isPresent();
    }

    @Test
    void withoutAProgrammeStrandsBecomeWorkstreamsOfThePlanAsBefore() {
        does(() -> review.acceptAll(paper, ""));

        assertThat(strands()).isEmpty();
        var workstream = does(() -> things.all("workstream", council)).stream()
                .filter(one -> one.title().equals("Places"))
                .findFirst()
                .orElseThrow();
        var bridge = milestones().stream()
                .filter(one -> LocalDate.of(2020, 5, 1).equals(one.dates().due()))
                .findFirst()
                .orElseThrow();
        assertThat(bridge.project()).isNull();
        assertThat(does(() -> things.tiedTo(bridge.ref())).stream()
                        .map(tied -> tied.other().ref()))
                .contains(workstream.ref());
    }

    @Test
    void theNextUpdateFindsTheStrandsThatAreThere() {
        does(() -> review.acceptAll(paper, "workstream", programme));
        int before = strands().size();
        var next = bring("next.txt", UPDATE.replace("fourth", "fifth").replace("in the middle of March", "in May"));

        does(() -> review.acceptAll(next, ""));
        assertThat(strands()).hasSize(before);
        assertThat(does(() -> papers.proposals(next)))
                .filteredOn(one -> one.proposal().ref().equals("Strand 3"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.decision()).isEqualTo(Decision.MERGED);
                    assertThat(one.key()).isEqualTo(strand("Places").ref());
                });
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        assertThat(does(() -> review.acceptAll(paper, "workstream", "PRG-99999"))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("Choose what they are part of");
        assertThat(of("workstream")).allMatch(one -> one.decision() == Decision.WAITING);
    }
}
