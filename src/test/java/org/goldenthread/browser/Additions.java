package org.goldenthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.goldenthread.Visit;

/** What the demonstration lacks, brought in by an officer through the product's own forms. */
final class Additions {
    private static final String ORGANISATION = """
            level,unit,parent,post,holder,email,from
            directorate,Streets and Parks,,Director of Streets and Parks,Director (fictional),,2024-04-01
            service,Parks,Streets and Parks,Head of Parks,Head of Parks (fictional),,2024-04-01
            service,Cleansing,Streets and Parks,Head of Cleansing,,,
            borough,Nowhere,,,,,
            """;
    private static final String AUTHORITIES = """
            local-authority-code,official-name,nice-name,start-date,region,local-authority-type
            ZZX,Harrowmere Borough Council,Harrowmere,1974-04-01,Nowhere,NMD
            ZZY,Saltmarsh Vale District Council,Saltmarsh Vale,1974-04-01,Nowhere,NMD
            """;
    private static final String VALUES = """
            Measure,Period,Value
            Repairs put right at the first visit,Q1 2019/20,76.1
            Repairs put right at the first visit,Q2 2019/20,very good
            """;
    private static final String PROJECTS = """
            Project,Action,Owner,Start,Due,% complete,Predecessor
            Allotments,Mark out twenty plots,Head of Parks,2026-03-01,2026-04-01,100,
            Allotments,Let them,,2026-04-01,sometime,0,Mark out twenty plots
            """;
    private static final String COSTS = """
            Cost centre,Description,Budget,Actual
            4010,Parks,120000.00,61000.50
            4020,Streets,90000.00,44000.00
            """;
    private final Visit visit;

    Additions(Visit visit) {
        this.visit = visit;
    }

    /** Makes them all and tells from which addresses everything can be reached. */
    String[] make() {
        var loaded = organisation();
        authorities();
        judgement();
        var evidence = document();
        version();
        overlap();
        key();
        var values = values();
        var projects = kept("/delivery/load", Map.of(), "projects.csv", PROJECTS);
        var costs = kept("/benefits/budgets", Map.of("year", "2026"), "costs.csv", COSTS);
        return new String[] {
            values,
            values + "/refused",
            workings(),
            projects,
            costs,
            pilot(),
            linked("/governance/decisions", "DEC-\\d+", "a[href$=/condition]"),
            linked("/governance/decisions", "DEC-\\d+", "a[href*=/effects/]"),
            linked("/reports", "RPT-\\d+", "a[href$=/outcome]"),
            "/",
            "/access/sign-in",
            "/access/me",
            "/site/patterns?refused=yes",
            evidence,
            "/thread/search?q=housing",
            loaded
        };
    }

    private String values() {
        return kept("/measures/load", Map.of(), "values.csv", VALUES);
    }

    /** Brings in a file and tells where it is looked at. */
    private String kept(String page, Map<String, String> fields, String name, String content) {
        visit.page(page);
        var look = visit.upload(page, fields, name, bytes(content));
        assertThat(look.statusCode()).as(page).isEqualTo(302);
        return Visit.location(look).replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    /** What the first page of a list's things leads to that has such a link. */
    private String linked(String list, String reference, String link) {
        return references(list, reference).stream()
                .map(ref -> visit.page(list + "/" + ref).select("main " + link).attr("href"))
                .filter(href -> !href.isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing in " + list + " leads to " + link));
    }

    /** The calculated measure that the demonstration has. */
    private String workings() {
        var link = visit.page("/measures?by=nothing&q=LEI03").select("th a[href^=/measures/M-]");
        return link.attr("href") + "/workings";
    }

    /** What is said of the pilot of the demonstration, with its figures before and after. */
    private String pilot() {
        var link = visit.page("/delivery/actions?q=call-backs").select("td a[href^=/delivery/actions/ACT-]");
        return link.attr("href") + "/special";
    }

    private String organisation() {
        visit.page("/organisation/load");
        var look = visit.upload("/organisation/load", Map.of("from", "2024-04-01"), "units.csv", bytes(ORGANISATION));
        assertThat(look.statusCode()).isEqualTo(302);
        var preview = Visit.location(look).replaceFirst("^https?://[^/]+", "");
        sent(preview.replaceFirst("\\?.*", ""), Map.of("from", "2024-04-01"));
        return preview;
    }

    private void authorities() {
        assertThat(visit.upload("/organisation/authorities/load", Map.of(), "authorities.csv", bytes(AUTHORITIES))
                        .statusCode())
                .isEqualTo(302);
    }

    private void judgement() {
        var scheme = sent("/findings/judgements/schemes/use", Map.of("code", "value-for-money"));
        sent(
                "/findings/judgements/new",
                Map.of(
                        "scheme",
                        scheme.replaceFirst(".*scheme=", ""),
                        "subject",
                        "Streets",
                        "level",
                        "1",
                        "on",
                        "2026-03-01",
                        "body",
                        "An inspector"));
    }

    private String document() {
        var evidence = "/evidence/" + first("/findings", "F-\\d+");
        visit.page(evidence);
        assertThat(visit.upload(evidence + "/documents", Map.of(), "survey.txt", bytes("What tenants said"))
                        .statusCode())
                .isEqualTo(302);
        return evidence;
    }

    private void version() {
        sent("/plan/plans/" + plan() + "/keep", Map.of("keepNote", "Sent to the management team"));
    }

    private void overlap() {
        var sides = references("/plan/workstreams", "W-\\d+");
        sent(
                "/plan/overlaps?sides=%s&sides=%s".formatted(sides.get(0), sides.get(1)),
                Map.of("plan", plan(), "id", "0", "title", "Grants"));
    }

    private void key() {
        var made = visit.post("/access/keys", Map.of("name", "Housing system", "scopes", "read"));
        assertThat(made.body()).contains("gt_");
    }

    private String plan() {
        return first("/plan/plans", "PLAN-\\d+");
    }

    private String first(String list, String reference) {
        return references(list, reference).getFirst();
    }

    /** The references that a list's links lead to. */
    private List<String> references(String list, String reference) {
        return Pattern.compile(reference)
                .matcher(String.join(" ", visit.page(list).select("main a").eachAttr("href")))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private String sent(String path, Map<String, String> fields) {
        var answer = visit.post(path, fields);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(302);
        return Visit.location(answer);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
