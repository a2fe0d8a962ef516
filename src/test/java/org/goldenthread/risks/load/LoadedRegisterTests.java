package org.goldenthread.risks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Posts;
import org.goldenthread.organisation.Unit;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFilter;
import org.goldenthread.risks.RiskFixtures;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.control.Control;
import org.goldenthread.risks.control.Controls;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.RegisterLevel;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.thread.Things;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What comes with a row, and how a register goes again. */
@Product
class LoadedRegisterTests {
    private static final String HEADS = "Risk\tOwner\tLikelihood\tImpact\n";

    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Risks risks;

    @Autowired
    Controls controls;

    @Autowired
    Things things;

    @Autowired
    Organisation units;

    @Autowired
    Posts posts;

    private String council = "";
    private RiskFixtures make;

    @BeforeEach
    void registers() {
        council = fixtures.council();
        make = fixtures.installation(() -> RiskFixtures.of(product, council));
    }

    private Visit as(Role role) {
        var visit = fixtures.visit(fixtures.person(council, role));
        visit.page("/risks");
        return visit;
    }

    private Map<String, String> rows(String text) {
        return Map.of("register", String.valueOf(make.corporate.id()), "rows", text);
    }

    private List<Risk> all() {
        return fixtures.installation(() -> risks.list(RiskFilter.live(council)
                        .paged(new RiskFilter.Paging(RiskFilter.Order.NUMBER, false, null, 100)))
                .rows());
    }

    private static final String TREATED =
            "Risk\tLikelihood\tImpact\tControls\tControl type\tControl effectiveness\tActions\tAction owner\tAction due\n";

    @Test
    void whatIsInPlaceAndWhatIsPlannedComeWithARow() {
        fixtures.installation(() -> {
            var unit = got(units.open(
                    council, new Unit.Opening(Unit.Level.SERVICE, Unit.Words.named("Lettings"), null, null)));
            return got(posts.open(council, new Post.Opening(Unit.Words.named("Lettings Manager"), unit.ref(), null)));
        });
        var officer = as(Role.PERFORMANCE_OFFICER);
        var typed = new java.util.HashMap<>(rows(TREATED
                + "Flood\t4\t4\tA wall; A pump\tCorrective\tWeak\tFit sensors\tLettings Manager\t31/03/2027\n"
                + "Fire\t4\t4\tDoors\t\t\tDrill\tNobody we know\t31/03/2027\n"));
        typed.put("controls", "reduces");
        assertThat(officer.submit("/risks/load", typed).text())
                .contains(
                        "With 1 action in Delivery, owned by Lettings Manager, due 31/03/2027",
                        "Its actions are kept as a comment: no one post is “Nobody we know”");
        typed.put("sure", "yes");
        officer.submit("/risks/load", typed);
        var flood = all().stream()
                .filter(one -> one.title().equals("Flood"))
                .findFirst()
                .orElseThrow();
        var fire = all().stream()
                .filter(one -> one.title().equals("Fire"))
                .findFirst()
                .orElseThrow();
        fixtures.installation(() -> {
            assertThat(controls.of(flood.ref()))
                    .hasSize(2)
                    .allSatisfy(one -> assertThat(one.side()).isEqualTo(Control.Side.REDUCES))
                    .allSatisfy(one -> assertThat(one.effect()).isEqualTo(Control.Effect.WEAK));
            assertThat(controls.of(fire.ref()).getFirst().side()).isEqualTo(Control.Side.REDUCES);
            return assertThat(things.ties(List.of(flood.ref())))
                    .singleElement()
                    .satisfies(
                            tie -> assertThat(things.get(tie.lower()).title()).isEqualTo("Fit sensors"));
        });
    }

    @Test
    void aRegisterIsTakenBackAsOneButForWhatWasChangedSince() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var typed = new java.util.HashMap<>(rows(HEADS + "Flood\t\t4\t4\nFire\t\t4\t4\nFrost\t\t2\t2\n"));
        typed.put("sure", "yes");
        officer.submit("/risks/load", typed);
        var frost = all().stream()
                .filter(one -> one.title().equals("Frost"))
                .findFirst()
                .orElseThrow();
        fixtures.installation(() -> make.judge(risks.get(frost.ref()), 4, 4, 3, 3, 1, 1));
        var page = officer.page("/risks/load");
        assertThat(page.text()).contains("Pasted rows", "3 risks of it in the record");
        var action = page.select("form[action$=take-back]").attr("action");
        var why = page.select("form[action$=take-back] input[name^=why]").attr("name");
        assertThat(officer.submit(action, Map.of(why, "")).text()).contains("Say in a few words why");
        assertThat(all()).hasSize(3);
        assertThat(officer.submit(action, Map.of(why, "The wrong file")).text())
                .contains("Taken back: 2 removed; 1 stay", frost.ref(), "The wrong file");
        assertThat(all()).extracting(Risk::title).containsExactly("Frost");
        assertThat(officer.post(action, Map.of(why, "Again")).statusCode()).isEqualTo(404);
    }

    @Test
    void aRegisterOnLettersIsReadWrittenOutAndReadAgainWithTheSameCells() {
        var six = fixtures.installation(() -> {
            var matrix = product.getBean(Matrices.class).use(council, "six-by-four");
            return got(product.getBean(Registers.class)
                    .add(
                            council,
                            new Register(
                                    0,
                                    0,
                                    RegisterLevel.SERVICE,
                                    "Letters",
                                    null,
                                    make.corporate.id(),
                                    matrix.id(),
                                    new Register.Cadence("Board", 3, null),
                                    Register.Rules.NONE,
                                    null)));
        });
        var officer = as(Role.PERFORMANCE_OFFICER);
        Map<String, String> typed = new java.util.HashMap<>(Map.of("register", String.valueOf(six.id())));
        typed.put("rows", HEADS + "Flood\t\tC\tII\nFire\t\tA Very high\tMarginal\n");
        assertThat(officer.submit("/risks/load", typed).text())
                .contains("C Significant × II Critical", "A Very high × III Marginal");
        typed.put("sure", "yes");
        officer.submit("/risks/load", typed);
        var csv =
                officer.get("/risks?format=csv").body().replaceAll("R-\\d+", "").replace("Flood", "Water");
        assertThat(csv).contains(",C,II,");
        typed.remove("sure");
        typed.put("rows", csv);
        assertThat(officer.submit("/risks/load", typed).text()).contains("Amber 13, C Significant × II Critical");
    }
}
