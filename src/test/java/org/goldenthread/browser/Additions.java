package org.goldenthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
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
    private final Visit visit;

    Additions(Visit visit) {
        this.visit = visit;
    }

    /** Makes them all and tells from which addresses everything can be reached. */
    String[] make() {
        var loaded = organisation();
        authorities();
        judgement();
        document();
        version();
        overlap();
        return new String[] {"/", "/access/sign-in", "/access/me", "/evidence/F-1", "/thread/search?q=housing", loaded};
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

    private void document() {
        visit.page("/evidence/F-1");
        assertThat(visit.upload("/evidence/F-1/documents", Map.of(), "survey.txt", bytes("What tenants said"))
                        .statusCode())
                .isEqualTo(302);
    }

    private void version() {
        sent("/plan/plans/PLAN-1/keep", Map.of("keepNote", "Sent to the management team"));
    }

    private void overlap() {
        sent("/plan/overlaps?sides=W-1&sides=W-2", Map.of("plan", "PLAN-1", "id", "0", "title", "Grants"));
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
