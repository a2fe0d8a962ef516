package org.goldenthread.risks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.access.Visitor;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFixtures;
import org.goldenthread.site.updates.Duties;
import org.goldenthread.site.updates.Outcome;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Publication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who owns a risk judges, escalates and controls it; partners read what is shared with them. */
class OwnersOfRisksTests extends PagesOfRisks {
    private static final String POST = "POST-9903";

    @Autowired
    Accounts accounts;

    @Autowired
    Things things;

    @Autowired
    Duties updates;

    private Risk owned(String title, Publication publication) {
        return fixtures.installation(() -> {
            var risk = make.judge(make.risk(make.project, title), 5, 5, 3, 3, 2, 2);
            things.change(
                    risk.ref(),
                    risk.version(),
                    things.get(risk.ref()).card().ownedBy(null, POST).published(publication));
            return risks.get(risk.ref());
        });
    }

    @Test
    void anOwnerDoesEverythingWithTheirOwnRiskAndNothingWithAnother() {
        var risk = owned("Mine", Publication.INTERNAL);
        var other = fixtures.installation(() -> make.risk(make.project, "Somebody else's"));
        var account = fixtures.person(council, Role.OWNER);
        fixtures.installation(() -> {
            accounts.holdPost(account.id(), council, POST);
            return account;
        });
        var owner = fixtures.visit(account);
        assertThat(owner.page("/risks?owner=" + POST).text()).contains("Mine");
        var at = "/risks/" + risk.ref();
        var form = owner.page(at + "/assess");
        var judged = owner.submit(
                at + "/assess",
                Map.of(
                        "version", form.select("input[name=version]").val(),
                        "current-likelihood", "4",
                        "current-impact", "4",
                        "day", RiskFixtures.TODAY.toString(),
                        "reason", "it is worse than we thought"));
        assertThat(judged.text()).contains("High 16", "it is worse than we thought");
        var control = owner.page(at + "/controls");
        assertThat(owner.submit(
                                at + "/controls",
                                Map.of(
                                        "version",
                                                control.select("input[name=version]")
                                                        .val(),
                                        "title", "Two suppliers",
                                        "side", "prevents"))
                        .text())
                .contains("Two suppliers");
        var move = owner.page(at + "/move");
        assertThat(owner.submit(
                                at + "/move",
                                Map.of(
                                        "version",
                                                move.select("input[name=version]")
                                                        .val(),
                                        "move", "escalate",
                                        "reason", "too much for the project"))
                        .text())
                .contains("Escalated: Project → Programme");
        assertThat(owner.get("/risks/" + other.ref() + "/assess").statusCode()).isEqualTo(403);
        assertThat(owner.get("/risks/" + other.ref()).statusCode()).isEqualTo(200);
    }

    @Test
    void aReviewThatIsDueStandsAmongTheUpdatesOfItsOwnerAndIsDoneThere() {
        var risk = owned("Mine", Publication.INTERNAL);
        fixtures.installation(() -> {
            var card = things.get(risk.ref());
            return things.change(
                    risk.ref(), card.version(), card.card().dated(null, RiskFixtures.TODAY.minusDays(3), null));
        });
        var account = fixtures.person(council, Role.OWNER);
        fixtures.installation(() -> {
            accounts.holdPost(account.id(), council, POST);
            return account;
        });
        var visitor = fixtures.as(
                account,
                () -> new Visitor(
                        account,
                        accounts.standings(account.id()).getFirst(),
                        accounts.standings(account.id()),
                        Set.of(POST)));
        var duties = fixtures.as(account, () -> updates.of(visitor));
        assertThat(duties.groups())
                .anySatisfy(group -> assertThat(group.open())
                        .anySatisfy(duty -> assertThat(duty.key()).isEqualTo(risk.ref())));
        var version =
                String.valueOf(fixtures.installation(() -> risks.get(risk.ref()).version()));
        var sent = Map.of("version", version, "likelihood", "2", "impact", "3", "reason", "");
        assertThat(fixtures.as(account, () -> updates.send(visitor, "risk", risk.ref(), sent)))
                .isInstanceOf(Outcome.Again.class);
        var good = Map.of("version", version, "likelihood", "2", "impact", "3", "reason", "it is calmer now");
        assertThat(fixtures.as(account, () -> updates.send(visitor, "risk", risk.ref(), good)))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.words()).isEqualTo("Medium 6"));
        assertThat(fixtures.installation(() -> risks.get(risk.ref()).standing().due()))
                .isEqualTo(RiskFixtures.TODAY.plusMonths(3));
    }

    @Test
    void aPartnerReadsASharedRiskWithItsMatrixAndNoOther() {
        var shared = owned("Shared", Publication.PARTNERS);
        var kept = owned("Kept", Publication.INTERNAL);
        var partner = as(Role.PARTNER);
        assertThat(partner.page("/risks/" + shared.ref()).text()).contains("Shared", "Medium 9", "Possible × Moderate");
        assertThat(partner.get("/risks/" + kept.ref()).statusCode()).isEqualTo(404);
        assertThat(partner.page("/risks").text()).contains("Shared").doesNotContain("Kept");
    }
}
