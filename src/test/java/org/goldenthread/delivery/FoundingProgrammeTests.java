package org.goldenthread.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.Undertakings.Draft;
import org.goldenthread.delivery.Undertakings.Entry;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.delivery.dates.Revision;
import org.goldenthread.delivery.dependencies.Dependencies;
import org.goldenthread.delivery.dependencies.Dependency;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.delivery.planning.Schedules;
import org.goldenthread.delivery.planning.Schedules.Reach;
import org.goldenthread.delivery.schedule.Forecast;
import org.goldenthread.delivery.schedule.Slips;
import org.goldenthread.thread.Things;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The programme that one of the founding papers reports can be run here: its strands, its delays, its two names. */
@Product
class FoundingProgrammeTests {
    private static final LocalDate BEGAN = LocalDate.of(2011, 4, 1);
    private static final List<String> STRANDS = List.of(
            "First contact", "Children", "Adults", "Highways", "Back office", "Land and waste", "Council homes");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Undertakings undertakings;

    @Autowired
    UndertakingCourses courses;

    @Autowired
    Actions actions;

    @Autowired
    ActionCourses deeds;

    @Autowired
    Dependencies dependencies;

    @Autowired
    Schedules schedules;

    @Autowired
    Things things;

    private String council = "";
    private Undertaking programme;
    private final Map<String, Undertaking> strands = new HashMap<>();

    @BeforeEach
    void theProgramme() {
        council = fixtures.council();
        var found = new Entry(
                Stage.LIVE, Shown.because("as the sixth update reports it").on(BEGAN));
        programme = does(() -> undertakings.add(council, Draft.of(Level.PROGRAMME, null, "Transformation"), found));
        STRANDS.forEach(title -> strands.put(
                title, does(() -> undertakings.add(council, Draft.of(Level.STRAND, programme.ref(), title), found))));
    }

    private <T> T does(java.util.function.Supplier<org.goldenthread.vocabulary.Checked<T>> work) {
        return fixtures.installation(() -> got(work.get()));
    }

    private int version(String ref) {
        return fixtures.installation(() -> things.get(ref)).version();
    }

    private Undertaking strand(String title) {
        return java.util.Objects.requireNonNull(strands.get(title));
    }

    @Test
    void sixStrandsEndureWhenTheSecondBecomesBusinessAsUsualAndKeepTheirNumbers() {
        var second = strand("Children");
        var since = LocalDate.of(2012, 9, 30);
        does(() -> courses.move(
                second.ref(),
                version(second.ref()),
                Stage.BUSINESS_AS_USUAL,
                Shown.NOTHING.handedTo("POST-1").on(since)));
        var parts = fixtures.installation(() -> undertakings.parts(programme.ref()));
        assertThat(parts).extracting(Undertaking::place).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(parts.stream().filter(part -> part.standing().stage() == Stage.LIVE))
                .hasSize(6);
        assertThat(parts.get(1).standing().since()).isEqualTo(since);
        var fifth = strand("Back office");
        does(() -> undertakings.change(
                fifth.ref(), version(fifth.ref()), Draft.of(Level.STRAND, programme.ref(), "Support services")));
        assertThat(fixtures.installation(() -> undertakings.get(fifth.ref())).number())
                .isEqualTo("5");
        assertThat(fixtures.installation(() -> undertakings.aliases(fifth.ref())))
                .extracting(Alias::name)
                .containsExactly("Back office");
    }

    @Test
    void aPortalDelayedByItKeepsItsFirstPromiseItsReasonAndItsNewDay() {
        var promised = LocalDate.of(2012, 11, 30);
        var portal = does(() -> actions.add(
                council,
                Actions.Draft.of(strand("First contact").ref(), Sort.MILESTONE, "Portal goes live internally")
                        .dated(null, promised)));
        var mid = LocalDate.of(2013, 1, 15);
        does(() -> deeds.revise(
                portal.ref(),
                version(portal.ref()),
                new Revision(mid, "it", "delayed by IT issues", "Programme board", false)));
        var now = fixtures.installation(() -> actions.get(portal.ref()));
        assertThat(now.course().originalDue()).isEqualTo(promised);
        assertThat(now.dates().due()).isEqualTo(mid);
        assertThat(now.dates().slip()).hasValue(46);
        assertThat(now.wording().delay()).isEqualTo("it");
    }

    @Test
    void aDelayedQuestionnaireIsAbsorbedBeforeTheContractStarts() {
        var strand = strand("Highways").ref();
        var stage = does(() -> actions.add(
                council,
                Actions.Draft.of(strand, Sort.ACTION, "Bidders answer the questionnaire")
                        .dated(LocalDate.of(2030, 9, 1), LocalDate.of(2030, 12, 1))));
        var contract = does(() -> actions.add(
                council,
                Actions.Draft.of(strand, Sort.MILESTONE, "The contract starts").dated(null, LocalDate.of(2032, 4, 1))));
        does(() -> dependencies.add(new Dependency(stage.ref(), contract.ref(), 300, "")));
        var late = new ActionCourses.Report(
                50, LocalDate.of(2031, 1, 20), new Judgement("on track", "medium", "", BEGAN), "supplier", "");
        does(() -> deeds.report(stage.ref(), version(stage.ref()), late));
        var schedule = does(() -> schedules.ofUndertakings(List.of(strand), Reach.BACK));
        var slips = Slips.of(Forecast.of(schedule.network(), schedule.today()), schedule.refs(), null);
        assertThat(slips.moved()).hasValue(0);
        assertThat(slips.absorbed()).singleElement().satisfies(slip -> {
            assertThat(slip.ref()).isEqualTo(stage.ref());
            assertThat(slip.days()).isEqualTo(50);
        });
        assertThat(slips.passedOn()).isEmpty();
    }
}
