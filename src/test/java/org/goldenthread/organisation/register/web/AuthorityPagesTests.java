package org.goldenthread.organisation.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The register of authorities and the councils of the installation, as an administrator keeps them. */
@Product
class AuthorityPagesTests {
    private static final String FILE = """
            local-authority-code,official-name,nice-name,gss-code,start-date,end-date,replaced-by,nation,local-authority-type-name,alt-names
            ZLF,Larkfell District Council,Larkfell,Z07000001,1974-04-01,2023-03-31,ZWF,England,Non-metropolitan district,Larkfell and Dale
            ZWF,Wrenfell Council,Wrenfell,Z06000001,2023-04-01,,,England,Unitary authority,
            """;

    @Autowired
    Fixtures fixtures;

    private String load(Visit visit, String file) {
        visit.page("/organisation/authorities/load");
        var answer = visit.upload(
                "/organisation/authorities/load?_csrf=" + visit.csrf(),
                Map.of(),
                "register.csv",
                file.getBytes(StandardCharsets.UTF_8));
        return answer.statusCode() / 100 == 3
                ? visit.page(Visit.location(answer).substring(fixtures.address().length()))
                        .text()
                : Jsoup.parse(answer.body()).text();
    }

    @Test
    void theRegisterIsLoadedFoundByAnyNameAndFollowedToToday() {
        var visit = fixtures.visit(fixtures.person(fixtures.council(), Role.ADMINISTRATOR));
        assertThat(load(visit, FILE)).contains("2 authorities read", "0 rows refused");
        assertThat(load(visit, FILE)).contains("2 authorities read, 0 changes, 0 new names");
        assertThat(visit.page("/organisation/authorities?q=larkfell+%26+dale")
                        .select("tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .contains("Larkfell", "ZLF", "Z07000001", "31 Mar 2023", "Wrenfell");
        var gone = visit.page("/organisation/authorities/ZLF");
        assertThat(gone.select(".gt-lede").text())
                .isEqualTo("Abolished after 31 March 2023. In its place today: Wrenfell Council");
        assertThat(visit.page("/organisation/authorities/ZWF")
                        .select(".gt-facts")
                        .text())
                .contains("It followed Larkfell");
        assertThat(visit.get("/organisation/authorities/NIX").statusCode()).isEqualTo(404);
        assertThat(visit.get("/organisation/authorities?q=wrenfell&format=csv").body())
                .contains("ZWF")
                .doesNotContain("ZLF");
    }

    @Test
    void aCouncilTakesItsCodeAndTypeFromTheRegister() {
        var visit = fixtures.visit(fixtures.person(fixtures.council(), Role.ADMINISTRATOR));
        load(visit, FILE);
        visit.page("/organisation/councils/details");
        var unknown = visit.submit(
                "/organisation/councils/details", Map.of("authority", "Nowhere", "website", "https://a.example"));
        assertThat(unknown.select(".govuk-error-summary")).isNotEmpty();
        assertThat(unknown.select("[name=authority]").val()).isEqualTo("Nowhere");
        var done = visit.submit("/organisation/councils/details", Map.of("authority", "wrenfell"));
        assertThat(done.select("tbody").text())
                .contains("Wrenfell Council", "England", "Unitary authority", "Z06000001");
    }

    @Test
    void badRowsAreNamedAndOnlyAdministratorsLoad() {
        var council = fixtures.council();
        var visit = fixtures.visit(fixtures.person(council, Role.ADMINISTRATOR));
        assertThat(load(visit, "local-authority-code,official-name\n!,Somewhere\n"))
                .contains("row 2, column local-authority-code");
        assertThat(load(visit, "code,name\n")).contains("has no column “local-authority-code”");
        assertThat(load(visit, "")).contains("Choose a file");
        var officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        assertThat(officer.page("/organisation/authorities").select("a[href$=/load]"))
                .isEmpty();
        assertThat(officer.get("/organisation/authorities/load").statusCode()).isEqualTo(403);
    }
}
