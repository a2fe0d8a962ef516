package org.goldenthread.measures.signoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.entry.OwnersOfMeasures;
import org.goldenthread.measures.figures.Polarity;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** My updates, with the figures that wait for a post to sign them off. */
class SignOffsOwedTests extends OwnersOfMeasures {
    private static final String PAGE = "/site/updates";
    private String owner = "";
    private String approver = "";
    private String ref = "";

    @BeforeEach
    void figuresThatWait() {
        owner = post("Head of Housing");
        approver = post("Director of Place");
        ref = owned("A1", owner, new Measure.People(null, List.of(approver)), quarterly(Polarity.HIGH));
        record(entry(ref, ago(1), "85"));
    }

    private static Map<String, String> fields(Document page, Map<String, String> typed) {
        var fields = new HashMap<String, String>();
        page.expectFirst(".up-row[id^=signoff-] form")
                .select("input[type=hidden]")
                .forEach(one -> fields.put(one.attr("name"), one.val()));
        fields.putAll(typed);
        return fields;
    }

    @Test
    void whoeverApprovesSeesTheFiguresAndApprovesThem() {
        var visit = fixtures.visit(holderOf(approver));
        var page = visit.page(PAGE);
        assertThat(page.select(".up-group h2").text()).isEqualTo("To sign off 0 of 1 done");
        assertThat(page.select(".up-row").text()).contains("What A1 counts", "85.0%", "Waits");
        var after = visit.submit(PAGE, fields(page, Map.of("move", "approve", "reason", "")));
        assertThat(after.select(".up-row[data-row=done]").text()).contains("Approved");
        assertThat(after.select("#progress").text()).isEqualTo("1 of 1 done");
        assertThat(fixtures.visit(holderOf(owner))
                        .page(PAGE)
                        .select(".up-group h2")
                        .text())
                .doesNotContain("To sign off");
    }

    @Test
    void whatIsReturnedNeedsAReasonAndComesBackToWhoeverEntersIt() {
        var visit = fixtures.visit(holderOf(approver));
        var without = visit.submit(PAGE, fields(visit.page(PAGE), Map.of("move", "return", "reason", "")));
        assertThat(without.select(".govuk-error-message").text()).contains("Say why");
        assertThat(without.select("select[name=move] option[selected]").val()).isEqualTo("return");
        var twisted = visit.submit(PAGE, fields(without, Map.of("move", "approve", "reason", "Too low")));
        assertThat(twisted.select(".govuk-error-message").text()).contains("A reason is given to return figures");
        var done = visit.submit(PAGE, fields(twisted, Map.of("move", "return", "reason", "Whole quarter?")));
        assertThat(done.select(".up-row[data-row=done]").text()).contains("Returned");
        assertThat(fixtures.visit(holderOf(owner)).page(PAGE).select(".up-row").text())
                .contains("Returned: Whole quarter?");
    }

    @Test
    void whatChangedMeanwhileIsNotSigned() {
        var visit = fixtures.visit(holderOf(approver));
        var page = visit.page(PAGE);
        record(entry(ref, ago(1), "84"));
        var after = visit.submit(PAGE, fields(page, Map.of("move", "approve", "reason", "")));
        assertThat(after.select(".govuk-error-message").text()).contains("has changed since you looked");
        assertThat(after.select(".up-row").text()).contains("84.0%");
    }
}
