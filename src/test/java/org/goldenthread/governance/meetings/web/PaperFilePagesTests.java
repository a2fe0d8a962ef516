package org.goldenthread.governance.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.governance.MeetingFixtures;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A paper is handed in on its page, by name or as a file, by the clerk and by whoever owes it. */
class PaperFilePagesTests extends PagesOfGovernance {
    private static final byte[] WORDS = "Costs of the tender".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Agendas agendas;

    private Meeting meeting;
    private Item item;

    @BeforeEach
    void agenda() {
        meeting = fixtures.installation(
                () -> MeetingFixtures.of(product, council).laid(make().body("Cabinet"), TODAY.plusDays(20), "Tender"));
        item = fixtures.installation(() -> agendas.of(meeting.ref()).getFirst());
    }

    private String at() {
        return "/governance/meetings/" + meeting.ref();
    }

    private String papers() {
        return at() + "/items/" + item.id() + "/papers";
    }

    @Test
    void aFileIsHandedInReadAndTakenOff() {
        var clerk = as(Role.PERFORMANCE_OFFICER);
        assertThat(clerk.page(at()).select("a[href=" + papers() + "]")).hasSize(1);
        assertThat(clerk.upload(papers(), Map.of(), "costs.docx", WORDS).statusCode())
                .isEqualTo(302);
        var reader = as(Role.COUNCILLOR);
        var link = reader.page(at()).expectFirst("a:containsOwn(costs.docx)");
        var answer = reader.get(link.attr("href"));
        assertThat(answer.body()).isEqualTo("Costs of the tender");
        assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                .startsWith("attachment");
        var page = clerk.page(papers());
        assertThat(page.text()).contains("named in the agenda pack, not bound");
        clerk.submit(page.expectFirst("form[action$=/remove]").attr("action"), Map.of());
        assertThat(reader.page(at()).select("a:containsOwn(costs.docx)")).isEmpty();
        assertThat(fixtures.installation(() -> agendas.get(item.id())).paper())
                .matches(paper -> paper.received() == null && paper.words().isEmpty());
    }

    @Test
    void aPaperMayBeNamedOnlyAndNothingAtAllIsAnsweredWithAMessage() {
        var clerk = as(Role.PERFORMANCE_OFFICER);
        assertThat(clerk.submit(papers(), Map.of("paper", " ")).text())
                .contains("Say what the paper is called or where it lies");
        clerk.submit(papers(), Map.of("paper", "On the shared drive"));
        assertThat(clerk.page(at()).text()).contains("On the shared drive");
    }

    @Test
    void whoeverOwesNothingHandsNothingIn() {
        assertThat(as(Role.COUNCILLOR).get(papers()).statusCode()).isEqualTo(403);
        assertThat(as(Role.COUNCILLOR).page(at()).select("a[href=" + papers() + "]"))
                .isEmpty();
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        assertThat(stranger.get(papers()).statusCode()).isEqualTo(404);
    }
}
