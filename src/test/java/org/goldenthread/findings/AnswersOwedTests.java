package org.goldenthread.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.vocabulary.Publication;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** My updates, with the findings that wait for the answer of the post that owns them. */
class AnswersOwedTests extends FindingsOfACouncil {
    private static final String PAGE = "/site/updates";
    private String post = "";
    private Account head = new Account(0, "", "", false);

    @BeforeEach
    void somebodyHoldsAPost() {
        post = "POST-" + council.substring(1) + "8";
        head = fixtures.person(council, Role.OWNER);
        fixtures.installation(() -> {
            accounts.holdPost(head.id(), council, post);
            return true;
        });
    }

    private String owned(String title, LocalDate due) {
        var draft = draft(title);
        var owned = new Finding.Draft(title, draft.words(), null, post, due, Publication.INTERNAL, draft.citations());
        return does(() -> Fixtures.got(findings.add(council, owned)));
    }

    private static Map<String, String> fields(Document page, String ref, Map<String, String> typed) {
        var fields = new HashMap<String, String>();
        page.expectFirst("#answer-" + ref + " form")
                .select("input[type=hidden]")
                .forEach(one -> fields.put(one.attr("name"), one.val()));
        fields.putAll(typed);
        return fields;
    }

    @Test
    void aFindingOfMyPostIsAnsweredInItsRow() {
        var late = owned("Void times", LocalDate.now().minusDays(12));
        var soon = owned("Empty homes", LocalDate.now().plusDays(3));
        finding("Somebody else's");
        var visit = fixtures.visit(head);
        var page = visit.page(PAGE);
        assertThat(page.select(".up-row h3 a").eachText()).containsExactly("Void times", "Empty homes");
        assertThat(page.select("#answer-" + late).text())
                .contains("Void times as told", "Late", "12 days late")
                .doesNotContain("Not due yet");
        var empty = visit.submit(PAGE, fields(page, late, Map.of("kind", "narrative", "words", " ")));
        assertThat(empty.select("#answer-" + late + " .govuk-error-message").text())
                .contains("Say in words what the answer is");
        var done = visit.submit(PAGE, fields(empty, late, Map.of("kind", "narrative", "words", "Two more teams <b>")));
        assertThat(done.select("#answer-" + late + "[data-row=done]").text()).contains("Answered: Narrative");
        assertThat(done.select("#progress").text()).isEqualTo("1 of 2 done");
        assertThat(does(() -> responses.of(late)).getFirst().answer().words()).isEqualTo("Two more teams <b>");
        assertThat(does(() -> responses.of(soon))).isEmpty();
    }

    @Test
    void nobodyAnswersWhatIsAnotherPosts() {
        var ref = finding("Somebody else's");
        var visit = fixtures.visit(head);
        visit.page(PAGE);
        var fields = Map.of("_update", "answer-" + ref, "kind", "narrative", "words", "Done");
        assertThat(visit.post(PAGE, fields).statusCode()).isEqualTo(403);
        assertThat(does(() -> responses.of(ref))).isEmpty();
    }
}
