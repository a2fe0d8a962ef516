package org.goldenthread.governance.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Terms of reference are kept in every version; a draft holds nothing. */
class TermsOfReferenceTests extends PagesOfGovernance {
    @Autowired
    Bodies bodies;

    @Autowired
    TermsOfReference terms;

    @Test
    void theLatestVersionThatWasAgreedHolds() {
        fixtures.installation(() -> {
            var body = make().body("Audit Committee");
            make().terms(body, TODAY.minusDays(90));
            make().terms(body, TODAY.minusDays(10));
            make().terms(body, TODAY.plusDays(10));
            make().terms(body, null);
            assertThat(terms.of(body.ref()).stream().map(Terms::version)).containsExactly(4, 3, 2, 1);
            assertThat(terms.current(body.ref()).orElseThrow().version()).isEqualTo(2);
            assertThat(TermsOfReference.current(terms.of(body.ref()), TODAY.minusDays(50))
                            .orElseThrow()
                            .version())
                    .isEqualTo(1);
            assertThat(terms.agreed(council)).containsEntry(body.ref(), true);
            return null;
        });
    }

    @Test
    void whatWasAgreedSaysWhereAndWhen() {
        fixtures.installation(() -> {
            var body = make().body("Audit Committee");
            make().terms(body, null);
            assertThat(terms.agreed(council)).containsEntry(body.ref(), false);
            int version = bodies.get(body.ref()).version();
            assertThat(terms.write(
                            body.ref(), version, new TermsOfReference.Draft("It meets.", "Council", null, "new")))
                    .isInstanceOf(Checked.Refused.class);
            assertThat(terms.write(body.ref(), version, new TermsOfReference.Draft("It meets.", "", TODAY, "new")))
                    .isInstanceOf(Checked.Refused.class);
            assertThat(terms.write(body.ref(), version, new TermsOfReference.Draft(" ", "", null, "")))
                    .isInstanceOfSatisfying(
                            Checked.Refused.class,
                            one -> assertThat(one.problems()).hasSize(2));
            return null;
        });
    }
}
