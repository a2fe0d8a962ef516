package org.goldenthread.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Program;
import org.goldenthread.Visit;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Making, seeing and revoking keys, as people do it on their pages. */
@Product
class KeyPagesTests {
    private static final Pattern SECRET = Pattern.compile("gt_[A-Za-z0-9_-]{43}");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Accounts accounts;

    private String council = "";
    private Visit visit;

    KeyPagesTests(@Autowired Fixtures fixtures) {
        visit = fixtures.stranger();
    }

    @BeforeEach
    void anOfficer() {
        council = fixtures.council();
        visit = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
    }

    private Document make(Map<String, String> fields) {
        return Jsoup.parse(visit.post("/access/keys", fields).body());
    }

    private static String secret(Document page) {
        var found = SECRET.matcher(page.select("main").text());
        assertThat(found.find()).as("the secret is shown").isTrue();
        return found.group();
    }

    @Test
    void whoeverHasNoKeyIsToldWhatOneIsFor() {
        assertThat(visit.page("/access/keys").select(".gt-empty").text()).contains("You have made no key yet");
        assertThat(visit.page("/access/me").select("a[href=/access/keys]")).isNotEmpty();
    }

    @Test
    void theKeyIsShownOnceAndWorks() {
        var made = make(Map.of("name", "Housing system", "scopes", "read"));
        var secret = secret(made);
        assertThat(made.select("h1").text()).isEqualTo("The key: Housing system");
        assertThat(Program.with(fixtures.address(), secret)
                        .get("/plan/api/plans")
                        .statusCode())
                .isEqualTo(200);
        var list = visit.page("/access/keys");
        assertThat(list.select("tbody").text())
                .contains("Housing system", secret.substring(0, 9) + "…", "In use", "just now");
        var page = visit.page(list.select("tbody a").attr("href"));
        assertThat(page.select(".gt-facts").text()).contains("Read", "None: until it is revoked");
        assertThat(list.html() + page.html()).doesNotContain(secret);
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedIsKept() {
        var nothing = make(Map.of("lastDay", "2001-01-01"));
        assertThat(nothing.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#name", "#scopes", "#lastDay");
        assertThat(nothing.select("#name-error").text()).contains("what the key is for");
        assertThat(nothing.select("#lastDay-error").text()).contains("today or later");
        var nonsense = make(Map.of("name", "Export", "scopes", "write_values", "lastDay", "next week"));
        assertThat(nonsense.select("#name").val()).isEqualTo("Export");
        assertThat(nonsense.select("#lastDay").val()).isEqualTo("next week");
        assertThat(nonsense.select("#scope-write_values").hasAttr("checked")).isTrue();
        assertThat(nonsense.select("#scopes").hasAttr("checked")).isFalse();
    }

    @Test
    void aKeyIsRevokedAndSaysByWhom() {
        var secret = secret(make(Map.of("name", "Old export", "scopes", "read")));
        var page = visit.page(visit.page("/access/keys").select("tbody a").attr("href"));
        var after = visit.submit(page.select("main form").attr("action"), Map.of());
        assertThat(after.select(".gt-said").text()).isEqualTo("Old export is revoked: it lets nobody in any more");
        assertThat(after.select(".gt-facts").text()).contains("by Performance officer");
        assertThat(after.select("main form")).isEmpty();
        assertThat(Program.with(fixtures.address(), secret)
                        .get("/plan/api/plans")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void administratorsSeeTheKeysOfTheirCouncilAndNobodyElseDoes() {
        make(Map.of("name", "Power BI export", "scopes", "read"));
        var mine = visit.page("/access/keys").select("tbody a").attr("href");
        var administrator = fixtures.visit(fixtures.person(council, Role.ADMINISTRATOR));
        var all = administrator.page("/access/keys/council");
        assertThat(all.select("tbody").text()).contains("Power BI export", "Performance officer of " + council);
        assertThat(administrator.get(mine).statusCode()).isEqualTo(200);
        assertThat(visit.get("/access/keys/council").statusCode()).isEqualTo(403);
        var colleague = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        assertThat(colleague.get(mine).statusCode()).isEqualTo(404);
        var elsewhere = fixtures.visit(fixtures.person(fixtures.council(), Role.ADMINISTRATOR));
        assertThat(elsewhere.get(mine).statusCode()).isEqualTo(404);
        assertThat(elsewhere.page("/access/keys/council").text()).doesNotContain("Power BI export");
    }

    @Test
    void whoeverWorksForTwoCouncilsChoosesWhichOneTheKeyReaches() {
        var other = fixtures.council();
        var both = fixtures.person(council, Role.OWNER);
        fixtures.installation(() -> {
            accounts.give(both.id(), other, Role.OWNER);
            return both;
        });
        visit = fixtures.visit(both);
        assertThat(visit.page("/access/keys/new").select("select[name=council] option"))
                .hasSize(2);
        var made = make(Map.of("name", "Export", "scopes", "read", "council", other));
        assertThat(made.select(".gt-facts").text()).contains("Council " + other);
        assertThat(visit.post("/access/keys", Map.of("name", "x", "scopes", "read", "council", "NOWHERE"))
                        .statusCode())
                .isEqualTo(404);
    }
}
