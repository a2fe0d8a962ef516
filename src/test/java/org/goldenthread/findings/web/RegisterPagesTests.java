package org.goldenthread.findings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.findings.Citation;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.Findings;
import org.goldenthread.findings.Response;
import org.goldenthread.findings.Responses;
import org.goldenthread.findings.Source;
import org.goldenthread.findings.Sources;
import org.goldenthread.findings.themes.Themes;
import org.goldenthread.vocabulary.Publication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class RegisterPagesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Findings findings;

    @Autowired
    Responses responses;

    @Autowired
    Sources sources;

    @Autowired
    Themes themes;

    String council = "";
    Account officer = new Account(0, "", "", false);

    @BeforeEach
    void open() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
    }

    private String finding(String number, String title, @Nullable Long theme, String cites) {
        var citation = Objects.requireNonNull(Citation.parse(cites, List.of()));
        var draft = new Finding.Draft(
                title,
                Finding.Words.of(number, title + " as told (" + cites + ")", theme),
                null,
                null,
                null,
                Publication.INTERNAL,
                List.of(citation));
        return fixtures.as(officer, () -> Fixtures.got(findings.add(council, draft)));
    }

    private long theme(String number, String name) {
        return fixtures.as(officer, () -> Fixtures.got(themes.add(council, null, number, name)));
    }

    private String source(String abbreviation) {
        var words = Source.Words.of(abbreviation, Source.Type.AUDIT_LETTER);
        return fixtures.as(officer, () -> Fixtures.got(sources.add(council, new Source.Draft("Letter", "", words))));
    }

    private void answer(String ref, Response.Kind kind, String words) {
        fixtures.as(officer, () -> responses.keep(ref, Response.Answer.of(kind, words)));
    }

    @Test
    void theAnalysisTellsThemesInOrderWithIssueAndResponse() {
        source("AL");
        long people = theme("2", "People");
        long money = theme("1", "Money");
        fixtures.as(officer, () -> themes.move(council, money, Themes.Step.UP));
        var pay = finding("2.1", "Pay", people, "AL 3");
        finding("1.1", "Reserves", money, "CA 9");
        answer(pay, Response.Kind.NARRATIVE, "Reviewed.");
        answer(pay, Response.Kind.OPEN, "Bonuses remain.");
        var visit = fixtures.visit(officer);
        var page = visit.page("/findings/analysis");
        assertThat(page.select("main h2").eachText()).startsWith("1. Money", "2. People");
        assertThat(page.select(".fi-analysis").get(1).text())
                .contains("Pay as told (AL 3)", "Reviewed.", "Remains open", "Bonuses remain.");
        assertThat(page.select(".fi-analysis").first()).isNotNull();
        assertThat(page.select(".fi-analysis").get(0).text()).contains("No response.");
        assertThat(page.select(".fi-notes").text()).contains("AL Letter", "CA is cited but not declared");
        assertThat(page.select(".fi-counts").text()).contains("2 findings", "1 no answer", "1 remains open");
        assertThat(visit.page("/findings/analysis?theme=" + people).select(".fi-analysis"))
                .hasSize(1);
        assertThat(visit.get("/findings/analysis?format=csv").body()).contains("Remains open: Bonuses remain.");
    }

    @Test
    void theAnalysisIsHeadedAndSigned() {
        finding("1", "Pay", null, "AL 3");
        var visit = fixtures.visit(officer);
        visit.page("/findings/analysis/head");
        var page = visit.submit(
                "/findings/analysis/head",
                Map.of(
                        "label", "Annex C to agenda item 7",
                        "title", "Improvement analysis",
                        "purpose", "What we answer.",
                        "role", "Assistant Director, Strategy",
                        "printed", "February 2030"));
        assertThat(page.select(".fi-label").text()).isEqualTo("Annex C to agenda item 7");
        assertThat(page.select(".fi-signed").text()).contains("Assistant Director, Strategy", "February 2030");
        var refused = visit.submit("/findings/analysis/head", Map.of("title", "", "signed", "soon"));
        assertThat(refused.select("#signed-error")).hasSize(1);
    }

    @Test
    void aSourceShowsEveryParagraphAndItsCoverage() {
        var ref = source("AL");
        var told = finding("1", "Pay", null, "AL 2");
        finding("2", "Leave", null, "AL 3");
        answer(told, Response.Kind.NARRATIVE, "Reviewed.");
        var visit = fixtures.visit(officer);
        assertThat(visit.page("/findings/sources/" + ref).select(".gt-lede").text())
                .contains("not declared");
        var page = visit.submit("/findings/sources/" + ref + "/paragraphs", Map.of("paragraphs", "1-4"));
        assertThat(page.select(".gt-lede").text()).contains("1 of 4", "25 %", "3 open");
        assertThat(page.select("#paragraph-2").text()).contains(told, "has a response");
        assertThat(page.select("#paragraph-3").text()).contains("no answer yet");
        assertThat(page.select("#paragraph-4").text()).contains("no response");
        assertThat(page.select("#paragraphs").val()).isEqualTo("1-4");
        var marked = visit.submit(
                "/findings/sources/" + ref + "/needless",
                Map.of("type", "paragraph", "locator", "1", "needless", "Introduction"));
        assertThat(marked.select("#paragraph-1").text()).contains("needs no answer", "Introduction");
        assertThat(marked.select(".gt-lede").text()).contains("1 of 3");
        var refused = visit.submit("/findings/sources/" + ref + "/paragraphs", Map.of("paragraphs", "1-4, appendix"));
        assertThat(refused.select(".gt-said").text()).contains("appendix");
        assertThat(refused.select("#paragraphs").val()).isEqualTo("1-4");
    }

    @Test
    void anUndeclaredAbbreviationIsDeclaredWithOneForm() {
        finding("1", "Landfill", null, "CA 111");
        var visit = fixtures.visit(officer);
        var list = visit.page("/findings/sources");
        assertThat(list.select("main").text()).contains("CA, cited 1 time");
        var form = visit.page("/findings/sources/new?abbreviation=CA");
        assertThat(form.select("#abbreviation").val()).isEqualTo("CA");
        var page = visit.submit(
                "/findings/sources/new",
                Map.of(
                        "title",
                        "Corporate assessment",
                        "abbreviation",
                        "CA",
                        "type",
                        "inspection",
                        "issued",
                        "2030-03-01"));
        assertThat(page.select("#paragraph-111").text()).contains("Landfill");
        var again = visit.page("/findings/sources");
        assertThat(again.select("main").text()).doesNotContain("not declared");
        assertThat(again.select("tbody tr").text()).contains("Corporate assessment");
        var bad = visit.submit("/findings/sources/new", Map.of("title", "", "link", "javascript:alert(1)"));
        assertThat(bad.select(".govuk-error-summary li")).hasSize(2);
    }

    @Test
    void themesAreAddedCountedMovedRenamedAndRemovedWithoutScript() {
        var visit = fixtures.visit(officer);
        visit.page("/findings/themes");
        visit.submit("/findings/themes", Map.of("name", "People", "number", "2"));
        var two = visit.submit("/findings/themes", Map.of("name", "Money", "number", "1"));
        assertThat(two.select("tbody th").eachText()).containsExactly("2. People", "1. Money");
        var money = two.select("tbody tr").get(1).id().replace("theme-", "");
        var moved = visit.submit("/findings/themes/" + money + "/move", Map.of("step", "up"));
        assertThat(moved.select("tbody th").eachText()).containsExactly("1. Money", "2. People");
        finding("1", "Reserves", Long.valueOf(money), "AL 3");
        assertThat(visit.page("/findings/themes").select("#theme-" + money).text())
                .contains("1 no answer");
        var renamed = visit.submit("/findings/themes/" + money, Map.of("name", "Finance", "number", "1"));
        assertThat(renamed.select("tbody th").eachText()).contains("1. Finance");
        var refused = visit.submit("/findings/themes/" + money + "/remove", Map.of());
        assertThat(refused.select(".gt-said").text()).contains("1 finding stands");
        assertThat(visit.submit("/findings/themes", Map.of("name", "")).select("#name-error"))
                .hasSize(1);
    }

    @Test
    void aJudgementIsRecordedByASchemeOfTheLibraryAndShowsItsDirection() {
        var ref = finding("1", "Housing", null, "AL 2");
        var visit = fixtures.visit(officer);
        visit.page("/findings/judgements/schemes");
        var form = visit.submit("/findings/judgements/schemes/use", Map.of("code", "best-value-inspection"));
        var scheme = form.select("input[name=scheme]").val();
        var levels = form.select("#level option").eachAttr("value");
        visit.submit(
                "/findings/judgements/new",
                Map.of("scheme", scheme, "subject", "Landlord services", "level", levels.get(2), "on", "2020-02-01"));
        var page = visit.submit(
                "/findings/judgements/new",
                Map.of(
                        "scheme",
                        scheme,
                        "subject",
                        "Landlord services",
                        "level",
                        levels.get(3),
                        "on",
                        "2024-02-01",
                        "finding",
                        ref));
        assertThat(page.select("h1 + p .gt-status").text()).isEqualTo("lost 1 level");
        assertThat(page.select("svg.fi-ladder circle")).hasSize(2);
        assertThat(visit.page("/findings/judgements").select("tbody tr")).hasSize(1);
        assertThat(visit.page("/findings/judgements?show=all").select("tbody tr"))
                .hasSize(2);
        assertThat(visit.page("/findings/judgements?movement=lost").select("tbody tr"))
                .hasSize(1);
        assertThat(visit.page("/findings/" + ref).select(".gt-card").text())
                .contains("What others judged", "lost 1 level");
        var refused = visit.submit("/findings/judgements/new", Map.of("scheme", scheme, "subject", ""));
        assertThat(refused.select(".govuk-error-summary li")).hasSize(3);
    }

    @Test
    void readersSeeRegistersAndNoForms() {
        var ref = source("AL");
        theme("1", "Money");
        var visit = fixtures.visit(fixtures.person(council, Role.AUDITOR));
        for (var path : List.of(
                "/findings",
                "/findings/analysis",
                "/findings/sources",
                "/findings/themes",
                "/findings/judgements",
                "/findings/sources/" + ref)) {
            var page = visit.page(path);
            assertThat(page.select("main form[method=post]")).as(path).isEmpty();
            assertThat(page.select("h1")).as(path).hasSize(1);
        }
        for (var path : List.of("/findings/sources/new", "/findings/analysis/head", "/findings/judgements/schemes")) {
            assertThat(visit.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }
}
