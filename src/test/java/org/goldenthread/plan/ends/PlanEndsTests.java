package org.goldenthread.plan.ends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Unit;
import org.goldenthread.plan.CellChange;
import org.goldenthread.plan.Matrix.Mark;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.PlanFixtures;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.Remits;
import org.goldenthread.plan.Responsibilities;
import org.goldenthread.plan.Workstream;
import org.goldenthread.plan.Workstreams;
import org.goldenthread.plan.ranking.Ranking;
import org.goldenthread.thread.LooseEnd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every standing check of plans finds what is broken, says what to do, and falls silent when it is mended. */
@Product
class PlanEndsTests {
    private static final Remits.Why WHY = new Remits.Why("Agreed in the round", LocalDate.of(2026, 4, 1), "");

    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    PlanEnds ends;

    @Autowired
    Responsibilities responsibilities;

    @Autowired
    Remits remits;

    @Autowired
    Ranking ranking;

    @Autowired
    Workstreams workstreams;

    @Autowired
    Organisation organisation;

    private String council = "";

    @BeforeEach
    void council() {
        council = fixtures.council();
    }

    /** A plan with two priorities and two workstreams. */
    private record Small(Plan plan, List<Priority> priorities, Workstream money, Workstream people) {
        CellChange mark(int row, Workstream column, Mark was, Mark now) {
            return new CellChange(priorities.get(row).ref(), column.ref(), was, now);
        }
    }

    private Small small() {
        var make = PlanFixtures.of(product);
        var plan = make.plan(council, "A small plan");
        return new Small(
                plan,
                make.priorities(plan, "Clean streets", "Safe homes"),
                make.workstream(plan, "Money"),
                make.workstream(plan, "People"));
    }

    private List<LooseEnd> of(String sort) {
        return ends.find(council, null, 100).stream()
                .filter(end -> end.sort().equals(sort))
                .toList();
    }

    private List<String> words(String sort) {
        return of(sort).stream().map(LooseEnd::words).toList();
    }

    @Test
    void aPriorityWithoutAPrimarySaysWhetherAnybodyAnswersAtAll() {
        fixtures.installation(() -> {
            var small = small();
            got(responsibilities.change(
                    small.plan().ref(), List.of(small.mark(1, small.money(), Mark.NONE, Mark.SECONDARY)), WHY));
            assertThat(words("no-primary"))
                    .containsExactly(
                            "No workstream answers for “Clean streets”.",
                            "“Safe homes” has secondary answers only: nobody has the primary remit.");
            assertThat(ends.find(council, Set.of(small.priorities().get(1).ref()), 100))
                    .extracting(LooseEnd::sort)
                    .containsExactly("no-primary");
            got(responsibilities.change(
                    small.plan().ref(),
                    List.of(
                            small.mark(0, small.people(), Mark.NONE, Mark.PRIMARY),
                            small.mark(1, small.money(), Mark.SECONDARY, Mark.PRIMARY)),
                    WHY));
            assertThat(of("no-primary")).isEmpty();
            return true;
        });
    }

    @Test
    void aJointRemitWaitsForAnAgreedLead() {
        fixtures.installation(() -> {
            var small = small();
            got(responsibilities.change(
                    small.plan().ref(),
                    List.of(
                            small.mark(0, small.money(), Mark.NONE, Mark.PRIMARY),
                            small.mark(0, small.people(), Mark.NONE, Mark.PRIMARY)),
                    WHY));
            assertThat(words("joint-without-lead"))
                    .containsExactly(
                            "Money and People share the primary remit for “Clean streets”, and no lead is agreed.");
            settle(small, small.priorities().getFirst().ref(), "Clean streets");
            assertThat(of("joint-without-lead")).isEmpty();
            return true;
        });
    }

    private void settle(Small small, String priority, String title) {
        var sides = List.of(small.money().ref(), small.people().ref());
        got(remits.settleOverlap(
                small.plan().ref(),
                new Remits.Overlap(
                        0,
                        title,
                        priority.isEmpty() ? null : priority,
                        sides,
                        sides.getFirst(),
                        "A joint board",
                        "agreed",
                        LocalDate.of(2026, 5, 1),
                        "the round")));
    }

    @Test
    void aRemitWithoutAHomeAndAnOverlapWithoutALeadAreNamed() {
        fixtures.installation(() -> {
            var small = small();
            got(remits.raiseOrphan(small.plan().ref(), "Sustainable development", ""));
            got(remits.settleOverlap(
                    small.plan().ref(),
                    new Remits.Overlap(
                            0,
                            "Both train managers",
                            null,
                            List.of(small.money().ref(), small.people().ref()),
                            null,
                            "",
                            "open",
                            null,
                            "")));
            assertThat(words("orphan-remit"))
                    .containsExactly("In “A small plan” nobody has the remit “Sustainable development”.");
            assertThat(words("overlap-without-lead")).singleElement().asString().contains("“Both train managers”");
            var orphan = remits.orphans(small.plan().ref()).getFirst();
            got(remits.houseOrphan(
                    small.plan().ref(), orphan.id(), small.money().ref(), WHY));
            assertThat(of("orphan-remit")).isEmpty();
            return true;
        });
    }

    @Test
    void aWorkstreamNeedsAnOwnerOrASponsor() {
        fixtures.installation(() -> {
            var small = small();
            assertThat(words("workstream-without-owner"))
                    .containsExactly(
                            "“Money” has neither an owner nor a sponsor.",
                            "“People” has neither an owner nor a sponsor.");
            got(workstreams.addMember(
                    small.money().ref(), new Workstream.Member(0, "sponsor", null, "A director", true, null, null)));
            assertThat(of("workstream-without-owner"))
                    .extracting(LooseEnd::ref)
                    .containsExactly(small.people().ref());
            return true;
        });
    }

    @Test
    void aYearInAnotherOrderThanTheRankWantsAReason() {
        fixtures.installation(() -> {
            var small = small();
            var streets = small.priorities().get(0).ref();
            var homes = small.priorities().get(1).ref();
            got(ranking.move(streets, new Ranking.Move(null, 1, Priority.Reason.OTHER, "First")));
            got(ranking.move(homes, new Ranking.Move(null, 2, Priority.Reason.OTHER, "Second")));
            got(ranking.setYear(small.plan().ref(), "2026/27", List.of(streets, homes)));
            assertThat(of("year-order")).isEmpty();
            got(ranking.setYear(small.plan().ref(), "2027/28", List.of(homes, streets)));
            assertThat(words("year-order"))
                    .containsExactly("In “A small plan” the order of 2027/28 differs from the overall rank,"
                            + " and nobody says why.");
            got(ranking.explainYear(small.plan().ref(), "2027/28", "The contract ends then"));
            assertThat(of("year-order")).isEmpty();
            return true;
        });
    }

    @Test
    void aPriorityToWhichNoServiceContributesIsNamedOnceServicesContribute() {
        fixtures.installation(() -> {
            var small = small();
            var opening = new Unit.Opening(Unit.Level.SERVICE, Unit.Words.named("Housing"), null, null);
            var housing = got(organisation.open(council, opening)).ref();
            assertThat(of("no-contribution")).isEmpty();
            var change = new CellChange(small.priorities().get(1).ref(), housing, Mark.NONE, Mark.PRIMARY);
            got(responsibilities.contribute(small.plan().ref(), List.of(change)));
            assertThat(words("no-contribution"))
                    .containsExactly("No service says that it contributes to “Clean streets”.");
            return true;
        });
    }

    @Test
    void everyLooseEndLeadsToAPageThatIsThere() {
        fixtures.installation(() -> {
            var small = small();
            got(remits.raiseOrphan(small.plan().ref(), "Sustainable development", ""));
            got(responsibilities.change(
                    small.plan().ref(),
                    List.of(
                            small.mark(0, small.money(), Mark.NONE, Mark.PRIMARY),
                            small.mark(0, small.people(), Mark.NONE, Mark.PRIMARY)),
                    WHY));
            return true;
        });
        var visit = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        var found = fixtures.installation(() -> ends.find(council, null, 100));
        assertThat(found).extracting(LooseEnd::sort).contains("no-primary", "joint-without-lead", "orphan-remit");
        assertThat(found)
                .allSatisfy(end -> assertThat(visit.get(end.href()).statusCode())
                        .as(end.href())
                        .isEqualTo(200));
        assertThat(visit.page("/thread/loose-ends").text()).contains("Sustainable development");
    }
}
