package org.goldenthread.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.delivery.Undertaking.Wording;
import org.goldenthread.delivery.Undertakings.Draft;
import org.goldenthread.delivery.Undertakings.Entry;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.dates.Revision;
import org.goldenthread.delivery.dates.Track;
import org.goldenthread.delivery.lifecycle.Move;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class UndertakingsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Undertakings undertakings;

    @Autowired
    UndertakingCourses courses;

    @Autowired
    Things things;

    private String council = "";
    private LocalDate today = LocalDate.now();

    @BeforeEach
    void aCouncil() {
        council = fixtures.council();
    }

    private Undertaking programme() {
        return fixtures.installation(() -> got(undertakings.add(
                council, Draft.of(Level.PROGRAMME, null, "Change Programme"), new Entry(Stage.LIVE, found()))));
    }

    private static Shown found() {
        return Shown.because("it ran before this record began");
    }

    private Undertaking strand(Undertaking programme, String title) {
        return fixtures.installation(() -> got(undertakings.add(
                council, Draft.of(Level.STRAND, programme.ref(), title), new Entry(Stage.LIVE, found()))));
    }

    private Undertaking project(Wording wording, Dates dates) {
        return fixtures.installation(() -> got(undertakings.add(
                council, Draft.of(Level.PROJECT, null, "Customer portal").with(wording, dates), Entry.IDEA)));
    }

    private Checked<Undertaking> move(Undertaking one, Stage stage, Shown shown) {
        return fixtures.installation(
                () -> courses.move(one.ref(), things.get(one.ref()).version(), stage, shown));
    }

    private static List<String> places(Checked<?> refused) {
        assertThat(refused).isInstanceOf(Checked.Refused.class);
        return ((Checked.Refused<?>) refused)
                .problems().stream().map(Problem::place).toList();
    }

    private static Undertakings.Arrival idea(String parent, String title) {
        return new Undertakings.Arrival(Draft.of(Level.STRAND, parent, title), Entry.IDEA);
    }

    @Test
    void manyArriveAtOnceEachNumberedWithinItsParentAndTheRefusedAreNamedInTheirPlace() {
        var programme = programme();
        var other = programme();
        strand(programme, "Public Access");
        fixtures.installation(() -> {
            var answers = undertakings.addAll(
                    council,
                    Level.STRAND,
                    List.of(
                            idea(programme.ref(), "Homes"),
                            idea("PRG-0", "Nowhere"),
                            idea(other.ref(), "Contracts"),
                            idea(programme.ref(), "Schools")));
            assertThat(places(answers.get(1))).containsExactly("parent");
            var homes = undertakings.get(got(answers.get(0)));
            var schools = undertakings.get(got(answers.get(3)));
            assertThat(homes.title() + homes.place()).isEqualTo("Homes2");
            assertThat(schools.title() + schools.place()).isEqualTo("Schools3");
            assertThat(undertakings.get(got(answers.get(2))).place()).isEqualTo(1);
            assertThat(things.tiedTo(schools.ref()))
                    .extracting(tied -> tied.other().ref() + " " + tied.tie().kind())
                    .containsExactly(programme.ref() + " " + TieKind.DELIVERED_BY);
            assertThat(courses.moves(schools.ref())).extracting(Move::after).containsExactly("idea");
            return true;
        });
    }

    @Test
    void strandsKeepTheirNumberWhenOneLeaves() {
        var programme = programme();
        var first = strand(programme, "Public Access");
        var second = strand(programme, "Children's Centres");
        strand(programme, "Homes");
        fixtures.installation(() -> {
            var moved = courses.move(
                    second.ref(),
                    things.get(second.ref()).version(),
                    Stage.BUSINESS_AS_USUAL,
                    Shown.NOTHING.handedTo("POST-1").on(today));
            assertThat(got(moved).standing().receiver()).isEqualTo("POST-1");
            return true;
        });
        var fourth = strand(programme, "Contracts");
        fixtures.installation(() -> {
            assertThat(undertakings.parts(programme.ref()))
                    .extracting(Undertaking::place)
                    .containsExactly(1, 2, 3, 4);
            assertThat(fourth.place()).isEqualTo(4);
            assertThat(undertakings.get(second.ref()).standing().state().words())
                    .isEqualTo("business as usual");
            assertThat(undertakings.above(first.ref()))
                    .extracting(Undertaking::ref)
                    .containsExactly(programme.ref());
            return true;
        });
    }

    @Test
    void aFormerNameStaysAnAliasAndIsFound() {
        var strand = strand(programme(), "Transport Transformation");
        fixtures.installation(() -> {
            var draft = Draft.of(Level.STRAND, strand.parent(), "Passenger Travel");
            got(undertakings.change(strand.ref(), things.get(strand.ref()).version(), draft));
            assertThat(undertakings.aliases(strand.ref())).singleElement().satisfies(alias -> {
                assertThat(alias.name()).isEqualTo("Transport Transformation");
                assertThat(alias.ends()).isEqualTo(today);
            });
            got(undertakings.alsoCalled(strand.ref(), new Alias(0, "Minibuses", null, null, "a report")));
            assertThat(things.get(strand.ref()).card().summary())
                    .isEqualTo("Also called Transport Transformation, Minibuses.");
            undertakings.calledSoNoMore(
                    strand.ref(), undertakings.aliases(strand.ref()).getLast().id());
            assertThat(things.get(strand.ref()).card().summary()).isEqualTo("Also called Transport Transformation.");
            var filter = new UndertakingFilter(council, "strand", "", "", "", "", "transport transf");
            var paging = UndertakingFilter.Paging.first(50);
            assertThat(undertakings.list(filter, paging).rows())
                    .extracting(Undertaking::ref)
                    .containsExactly(strand.ref());
            return true;
        });
    }

    @Test
    void nothingIsApprovedWithoutBaselineOutcomeAndDecision() {
        var bare = project(Wording.NONE, Dates.NONE);
        got(move(bare, Stage.SCOPING, Shown.NOTHING));
        got(move(bare, Stage.PRIORITISED, Shown.NOTHING));
        assertThat(places(move(bare, Stage.APPROVED, Shown.NOTHING)))
                .containsExactly("decision", "decided", "baseline");
        assertThat(places(move(bare, Stage.LIVE, Shown.NOTHING))).containsExactly("stage");
        var written = project(
                new Wording("", "One front door", "Four phone numbers", "One number, 70% first time", "", ""),
                Dates.planned(today, today.plusMonths(6)));
        got(move(written, Stage.SCOPING, Shown.NOTHING));
        got(move(written, Stage.PRIORITISED, Shown.NOTHING));
        got(move(written, Stage.APPROVED, Shown.NOTHING.decidedBy("Programme Board", today)));
        var live = got(move(written, Stage.LIVE, Shown.NOTHING));
        assertThat(live.standing().state()).isEqualTo(Track.ON);
        fixtures.installation(() -> {
            assertThat(courses.moves(live.ref()))
                    .extracting(Move::after)
                    .containsExactly("live", "approved", "prioritised", "scoping", "idea");
            return true;
        });
    }

    @Test
    void theFirstPromiseStaysOnceItIsApprovedAndEveryRevisionIsCounted() {
        var due = today.plusMonths(3);
        var one = fixtures.installation(() -> got(undertakings.add(
                council,
                Draft.of(Level.PROJECT, null, "Depot").with(Wording.NONE, Dates.planned(today, due)),
                new Entry(Stage.LIVE, found()))));
        fixtures.installation(() -> {
            var version = things.get(one.ref()).version();
            var revision = new Revision(due.plusDays(20), "it", "the supplier was late", "Programme Board", false);
            var moved = got(courses.revise(one.ref(), version, revision));
            assertThat(moved.dates().due()).isEqualTo(due.plusDays(20));
            assertThat(moved.dates().baselineDue()).isEqualTo(due);
            assertThat(moved.dates().slip()).hasValue(20);
            var sly = Draft.of(Level.PROJECT, null, "Depot").with(Wording.NONE, Dates.planned(today, due.plusDays(40)));
            var changed =
                    got(undertakings.change(one.ref(), things.get(one.ref()).version(), sly));
            assertThat(changed.dates().due()).isEqualTo(due.plusDays(20));
            assertThat(changed.dates().baselineDue()).isEqualTo(due);
            assertThat(courses.revisions(one.ref())).singleElement().satisfies(change -> {
                assertThat(change.before()).isEqualTo(due);
                assertThat(change.granted()).isEqualTo("Programme Board");
            });
            return true;
        });
    }

    @Test
    void whoWritesOnAnOldVersionIsToldAndLosesNothing() {
        var one = project(Wording.NONE, Dates.NONE);
        fixtures.installation(() -> {
            int version = things.get(one.ref()).version();
            got(undertakings.change(one.ref(), version, Draft.of(Level.PROJECT, null, "Portal, first words")));
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> undertakings.change(
                            one.ref(), version, Draft.of(Level.PROJECT, null, "Portal, second words")))
                    .isInstanceOf(ChangedMeanwhile.class);
            assertThat(undertakings.get(one.ref()).title()).isEqualTo("Portal, first words");
            return true;
        });
    }

    @Test
    void aProjectStandsInOneStrandAndMayContributeToOthers() {
        var programme = programme();
        var first = strand(programme, "Public Access");
        var second = strand(programme, "Homes");
        fixtures.installation(() -> {
            var project = got(undertakings.add(council, Draft.of(Level.PROJECT, first.ref(), "Portal"), Entry.IDEA));
            got(undertakings.alsoPartOf(project.ref(), second.ref()));
            assertThat(undertakings.parts(second.ref()))
                    .extracting(Undertaking::ref)
                    .containsExactly(project.ref());
            assertThat(places(undertakings.alsoPartOf(project.ref(), first.ref())))
                    .containsExactly("also");
            assertThat(things.ties(List.of(project.ref())))
                    .extracting("kind")
                    .containsExactlyInAnyOrder(TieKind.DELIVERED_BY, TieKind.CONTRIBUTED_TO_BY);
            assertThat(places(undertakings.add(council, Draft.of(Level.STRAND, null, "Alone"), Entry.IDEA)))
                    .containsExactly("parent");
            assertThat(undertakings.remove(first.ref())).isInstanceOf(Checked.Refused.class);
            return true;
        });
    }
}
