package org.goldenthread.governance.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.scrutiny.Inquiries;
import org.goldenthread.governance.scrutiny.Inquiry;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A challenge session: its pack out of the record below its priority, and actions that arose in delivery. */
class ChallengesTests extends PagesOfGovernance {
    @Autowired
    Things things;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Challenges challenges;

    private Thing thing(String kind, String title, Tone tone) {
        return things.add(kind, council, Thing.Card.of(title, ""), new State("as it is", tone));
    }

    private Inquiry session() {
        return fixtures.installation(() -> {
            var priority = thing("priority", "Good homes", Tone.NONE);
            thing("priority", "Clean streets", Tone.NONE);
            var project = thing("project", "Repairs contract", Tone.GOOD);
            var late = thing("action", "Tender again", Tone.BAD);
            var red = thing("measure", "Repairs on time", Tone.BAD);
            var green = thing("measure", "Rent collected", Tone.GOOD);
            things.tie(priority.ref(), project.ref(), TieKind.DELIVERED_BY);
            things.tie(project.ref(), late.ref(), TieKind.DELIVERED_BY);
            things.tie(priority.ref(), red.ref(), TieKind.MEASURED_BY);
            things.tie(priority.ref(), green.ref(), TieKind.MEASURED_BY);
            things.tie(
                    priority.ref(),
                    thing("risk", "Supplier fails", Tone.WARNING).ref(),
                    TieKind.THREATENED_BY);
            var body = make().body("Management team");
            return got(inquiries.add(
                    council,
                    new Inquiries.Draft(
                            "Challenge of homes",
                            List.of(body.ref()),
                            new Inquiry.Why(Inquiry.Source.PLAN, "", "It is due."),
                            Inquiry.How.CHALLENGE,
                            null,
                            null,
                            priority.ref(),
                            false)));
        });
    }

    @Test
    void thePackHoldsWhatIsNotAsItShouldBeBelowThePriorityAndSaysOfHowMany() {
        var session = session();
        var pack = fixtures.installation(() -> challenges.pack(session.ref()));
        assertThat(pack.about()).extracting(Thing::title).containsExactly("Good homes");
        assertThat(pack.groups())
                .extracting(one -> one.off().size() + " of " + one.all())
                .containsExactly("1 of 2", "1 of 2", "1 of 1");
        assertThat(pack.groups().get(1).off()).extracting(Thing::title).containsExactly("Tender again");
        assertThat(fixtures.installation(() -> challenges.without(council)))
                .extracting(Thing::title)
                .containsExactly("Clean streets");
    }

    @Test
    void anActionThatAroseIsDeliverysAndSeenOnThePack() {
        var session = session();
        var officer = as(Role.PERFORMANCE_OFFICER);
        var at = "/governance/challenge/" + session.ref();
        assertThat(officer.page("/governance/scrutiny/" + session.ref()).select("a[href=" + at + "]"))
                .hasSize(1);
        assertThat(officer.page("/governance/challenge").text()).contains("Challenge of homes", "no day yet");
        officer.page(at);
        assertThat(officer.submit(at + "/actions", Map.of("title", "")).select("#title-error"))
                .hasSize(1);
        assertThat(officer.submit(at + "/actions", Map.of("title", "Find a second supplier"))
                        .text())
                .contains("Find a second supplier", "arose at this session");
        assertThat(fixtures.installation(() -> challenges.arisen(session.ref())))
                .hasSize(1);
        assertThat(as(Role.COUNCILLOR).page(at).select("form[action$=/actions]"))
                .isEmpty();
    }
}
