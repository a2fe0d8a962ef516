package org.goldenthread.risks.owed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.site.updates.OwnerOfAPost.PAGE;
import static org.goldenthread.site.updates.OwnerOfAPost.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFixtures;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.RegisterLevel;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.site.updates.OwnerOfAPost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** My updates, with the risks that their owner is to look at again. */
@Product
class ReviewsOwedTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Risks risks;

    @Autowired
    Registers registers;

    @Nullable
    private OwnerOfAPost owner;

    private Register monthly = new Register(
            0,
            0,
            RegisterLevel.SERVICE,
            "",
            null,
            null,
            0,
            new Register.Cadence("", null, null),
            Register.Rules.NONE,
            null);

    @BeforeEach
    void aRegisterThatIsReviewedByDays() {
        var somebody = OwnerOfAPost.of(product);
        owner = somebody;
        monthly = fixtures.installation(() -> {
            var given = RiskFixtures.of(product, somebody.council());
            return got(registers.add(
                    somebody.council(),
                    new Register(
                            0,
                            0,
                            RegisterLevel.SERVICE,
                            "Housing",
                            null,
                            given.corporate.id(),
                            given.matrix.id(),
                            new Register.Cadence("Housing management", 1, null),
                            Register.Rules.NONE,
                            null)));
        });
    }

    private OwnerOfAPost owner() {
        return Objects.requireNonNull(owner);
    }

    private Risk risk(String title) {
        return fixtures.installation(() -> got(risks.add(
                owner().council(),
                new Risks.Draft(monthly.id(), title, RiskFixtures.words(), owner().post(), "", List.of()))));
    }

    @Test
    void aRiskThatIsDueIsReviewedInItsRow() {
        var old = risk("The supplier fails");
        var fresh = risk("The roof leaks");
        fixtures.installation(() -> {
            var given = product.getBean(org.goldenthread.risks.Assessments.class);
            judged(given, old, LocalDate.now().minusDays(60));
            judged(given, fresh, LocalDate.now());
            return true;
        });
        var visit = fixtures.visit(owner().account());
        var page = visit.page(PAGE);
        assertThat(page.select(".up-row h3 a").eachText()).containsExactly("The supplier fails");
        assertThat(page.select("#risk-" + old.ref()).text()).contains("Late", "Judged last:");
        var bare = visit.submit(PAGE, fields(page, "risk-" + old.ref(), Map.of("impact", "", "reason", "same")));
        assertThat(bare.select("#impact-" + old.ref() + "-error").text()).contains("Choose both");
        var silent = visit.submit(PAGE, fields(bare, "risk-" + old.ref(), Map.of("impact", "4", "reason", "")));
        assertThat(silent.select("#reason-" + old.ref() + "-error").text()).contains("Say why");
        var done = visit.submit(PAGE, fields(silent, "risk-" + old.ref(), Map.of("reason", "Two tenders came in")));
        assertThat(done.select("#risk-" + old.ref() + "[data-row=done]").text()).contains("Reviewed:");
        var now = fixtures.installation(() -> risks.get(old.ref()));
        assertThat(now.standing().reviewed()).isEqualTo(LocalDate.now());
    }

    private static void judged(org.goldenthread.risks.Assessments doors, Risk risk, LocalDate day) {
        got(doors.assess(
                risk.ref(),
                risk.version(),
                new org.goldenthread.risks.Assessments.Judgement(
                        day,
                        "as the board sees it",
                        Map.of(
                                org.goldenthread.risks.Assessment.Sort.CURRENT,
                                new org.goldenthread.risks.Assessments.Chosen(3, 3)))));
    }

    @Test
    void nobodyReviewsWhatIsAnotherPosts() {
        var risk = risk("The supplier fails");
        var other = fixtures.visit(fixtures.person(owner().council(), Role.OWNER));
        other.page(PAGE);
        var fields = Map.of("_update", "risk-" + risk.ref(), "likelihood", "1", "impact", "1", "reason", "fine");
        assertThat(other.post(PAGE, fields).statusCode()).isEqualTo(403);
    }
}
