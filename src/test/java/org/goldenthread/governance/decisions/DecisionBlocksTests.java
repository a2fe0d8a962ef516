package org.goldenthread.governance.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.governance.GovernanceFixtures;
import org.goldenthread.governance.recommendations.Recommendation;
import org.goldenthread.governance.recommendations.Recommendations;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Blocks;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.document.Part;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What reports draw of decisions and recommendations: who, when and how they stand; exempt ones are only counted. */
@Product
class DecisionBlocksTests {
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Decisions decisions;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Blocks blocks;

    private static Decisions.Draft inForce(Decisions.Draft draft) {
        var taken = draft.taken();
        return new Decisions.Draft(
                draft.title(),
                new Decision.Taken(taken.verb(), taken.maker(), taken.day(), taken.meeting(), false),
                draft.words(),
                null,
                "",
                draft.wards(),
                draft.exempt(),
                false,
                "",
                draft.carrying());
    }

    private Drawn drawn(String council, String code, Map<String, String> settings) {
        return fixtures.installation(() -> blocks.draw(code, new Asked(council, settings, TODAY.minusDays(30), TODAY)));
    }

    @Test
    void decisionsOfThePeriodAreNamedAndExemptOnesAreCounted() {
        var council = fixtures.council();
        fixtures.installation(() -> {
            got(decisions.add(council, inForce(DecisionFixtures.draft("the harbour", TODAY.minusDays(5)))));
            got(decisions.add(council, inForce(DecisionFixtures.draft("the mill", TODAY.minusDays(90)))));
            return got(decisions.add(
                    council,
                    inForce(DecisionFixtures.exempt(DecisionFixtures.draft("the secret", TODAY.minusDays(4))))));
        });
        var taken = drawn(council, "governance/decisions", Map.of("show", "taken"));
        assertThat(taken.toString()).contains("the harbour").doesNotContain("the mill", "the secret");
        assertThat(taken.leftOut()).containsExactly("One exempt decision is counted and not named.");
        assertThat(taken.facts()).extracting(Fact::value).contains("2");
        assertThat(((Part.Table) taken.parts().getFirst()).rows()).hasSize(1);
        var open = drawn(council, "governance/decisions", Map.of());
        assertThat(open.toString()).contains("the harbour", "the mill", "nobody named", "no day");
        assertThat(open.facts().getFirst().value()).isEqualTo("3");
    }

    @Test
    void recommendationsAreDrawnWithTheirAnswersAndThoseThatAreDoneAreCounted() {
        var council = fixtures.council();
        fixtures.installation(() -> {
            var make = GovernanceFixtures.of(product, council);
            var scrutiny = make.body("Scrutiny");
            var cabinet = make.body("Cabinet");
            var origin = new Recommendation.Origin(
                    Recommendation.Source.SCRUTINY, scrutiny.ref(), "", TODAY.minusDays(80), cabinet.ref(), "", null);
            got(recommendations.add(council, new Recommendations.Draft(origin, "Ask tenants first.", null, null)));
            var rejected = got(
                    recommendations.add(council, new Recommendations.Draft(origin, "Sell the town hall.", null, null)));
            return got(recommendations.reply(
                    rejected.ref(),
                    rejected.version(),
                    new Recommendations.Reply(Recommendation.Life.REJECTED, TODAY, "It is needed.", null, "")));
        });
        var open = drawn(council, "governance/recommendations", Map.of());
        assertThat(open.toString()).contains("Ask tenants first", "Scrutiny", "Cabinet", "response overdue");
        assertThat(open.leftOut().getFirst()).startsWith("1 of 2");
        assertThat(drawn(council, "governance/recommendations", Map.of("show", "all"))
                        .toString())
                .contains("It is needed.");
    }

    @Test
    void recommendationsThatFallDueWithinThreeMonthsAreDrawnAndLaterOnesCounted() {
        var council = fixtures.council();
        fixtures.installation(() -> {
            var make = GovernanceFixtures.of(product, council);
            var scrutiny = make.body("Scrutiny").ref();
            var origin = new Recommendation.Origin(
                    Recommendation.Source.SCRUTINY, scrutiny, "", TODAY.minusDays(10), null, "The partnership", null);
            got(recommendations.add(council, new Recommendations.Draft(origin, "Soon.", null, null)));
            var later = got(recommendations.add(
                    council, new Recommendations.Draft(origin, "Much later.", null, TODAY.plusDays(200))));
            return got(recommendations.reply(
                    later.ref(),
                    later.version(),
                    new Recommendations.Reply(Recommendation.Life.ACCEPTED, TODAY, "It will be done.", null, "")));
        });
        var due = drawn(council, "governance/recommendations", Map.of("show", "due"));
        assertThat(due.toString()).contains("Soon.").doesNotContain("Much later.");
        assertThat(due.leftOut().getLast()).startsWith("1 of 2 that are open are due after");
    }
}
