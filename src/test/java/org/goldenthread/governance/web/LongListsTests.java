package org.goldenthread.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.forward.ForwardPlan;
import org.goldenthread.governance.forward.Planned;
import org.goldenthread.governance.recommendations.Recommendation;
import org.goldenthread.governance.recommendations.Recommendations;
import org.goldenthread.governance.scrutiny.Inquiries;
import org.goldenthread.governance.scrutiny.Inquiry;
import org.junit.jupiter.api.Test;

/** Lists of two thousand rows turn their pages in the database, and every row is on one page. */
class LongListsTests extends PagesOfGovernance {
    private static final int MANY = 2000;
    private static final int FEW = 130;

    private static String number(int n) {
        return "%04d".formatted(n);
    }

    private void planned(int many) {
        var plan = product.getBean(ForwardPlan.class);
        for (int i = 0; i < many; i++) {
            var what = new Planned.What(
                    "",
                    null,
                    i % 2 == 0 ? "Cabinet" : "Leader",
                    TODAY.plusDays(i % 40),
                    i % 3 == 0,
                    null,
                    List.of(),
                    i % 5 == 0 ? "Paragraph 3" : "",
                    "",
                    "");
            got(plan.add(council, new ForwardPlan.Draft("Decision " + number(i), what, null)));
        }
    }

    private void recommended(int many) {
        var door = product.getBean(Recommendations.class);
        for (int i = 0; i < many; i++) {
            var origin = new Recommendation.Origin(
                    Recommendation.Source.AUDITOR, null, "Auditor", TODAY.minusDays(i % 90), null, "Cabinet", null);
            got(door.add(council, new Recommendations.Draft(origin, "That " + number(i) + " be done", null, null)));
        }
    }

    private void inquired(int many) {
        var door = product.getBean(Inquiries.class);
        var body = make().body("Overview Committee").ref();
        for (int i = 0; i < many; i++) {
            got(door.add(
                    council,
                    new Inquiries.Draft(
                            "Inquiry " + number(i),
                            List.of(body),
                            new Inquiry.Why(Inquiry.Source.COUNCILLOR, "", "because"),
                            Inquiry.How.values()[i % Inquiry.How.values().length],
                            i % 4 == 0 ? null : TODAY.plusDays(i % 60),
                            null,
                            null,
                            false)));
        }
    }

    /** The references of every page, one after the other. */
    private static List<String> turned(Visit visit, String address, String prefix) {
        var found = new ArrayList<String>();
        String next = address;
        for (int pages = 0; pages < 60 && !next.isEmpty(); pages++) {
            var page = visit.page(next);
            var rows = page.select("table tbody tr a[href*=" + prefix + "]").eachAttr("href");
            assertThat(rows).hasSizeLessThanOrEqualTo(50);
            found.addAll(rows);
            next = page.select("a[href*=after=]").attr("href");
        }
        return found;
    }

    private void whole(Visit visit, String address, String prefix, int many) {
        var found = turned(visit, address, prefix);
        assertThat(found).hasSize(many).doesNotHaveDuplicates();
        assertThat(visit.page(address).text()).contains(String.valueOf(many));
    }

    @Test
    void theForwardPlan() {
        fixtures.installation(() -> {
            planned(MANY);
            return null;
        });
        var visit = as(Role.COUNCILLOR);
        whole(visit, "/governance/forward", "FWD-", MANY);
        for (var sort : List.of("title", "maker", "day")) {
            assertThat(turned(visit, "/governance/forward?q=Decision+00&down=yes&sort=" + sort, "FWD-"))
                    .hasSize(100)
                    .doesNotHaveDuplicates();
        }
        assertThat(turned(visit, "/governance/forward?q=Decision+00&private=yes", "FWD-"))
                .hasSize(20);
        assertThat(visit.get("/governance/forward?format=csv").body().lines()).hasSize(MANY + 1);
        assertThat(visit.page("/governance/forward?q=100%25").select(".gt-empty, .gt-none"))
                .isNotEmpty();
        assertThat(visit.get("/governance/forward?after=FWD-0&sort=nonsense").statusCode())
                .isEqualTo(200);
    }

    @Test
    void recommendations() {
        fixtures.installation(() -> {
            recommended(FEW);
            return null;
        });
        var visit = as(Role.COUNCILLOR);
        whole(visit, "/governance/recommendations", "REC-", FEW);
        assertThat(turned(visit, "/governance/recommendations?state=overdue", "REC-"))
                .hasSizeLessThan(FEW);
        var first = visit.page("/governance/recommendations?sort=title")
                .select("table tbody tr td a")
                .first();
        assertThat(first.text()).contains("0000");
        assertThat(visit.get("/governance/recommendations?format=csv").body().lines())
                .hasSize(FEW + 1);
    }

    @Test
    void theWorkProgramme() {
        fixtures.installation(() -> {
            inquired(FEW);
            return null;
        });
        var visit = as(Role.COUNCILLOR);
        whole(visit, "/governance/scrutiny", "SCR-", FEW);
        for (var sort : List.of("title", "committee", "how")) {
            assertThat(turned(visit, "/governance/scrutiny?scope=shared&sort=" + sort, "SCR-"))
                    .hasSize(FEW)
                    .doesNotHaveDuplicates();
        }
        assertThat(visit.get("/governance/scrutiny?format=xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void bodiesAndPeople() {
        fixtures.installation(() -> {
            for (int i = 0; i < 120; i++) {
                make().body("Board " + number(i));
                make().person("Councillor " + number(i), "Labour");
            }
            return null;
        });
        var visit = as(Role.COUNCILLOR);
        assertThat(turned(visit, "/governance/bodies?sort=body&down=yes", "BDY-"))
                .hasSize(120)
                .doesNotHaveDuplicates();
        assertThat(turned(visit, "/governance/people", "/people/")).hasSize(120).doesNotHaveDuplicates();
        assertThat(visit.get("/governance/bodies?format=csv").body().lines()).hasSize(121);
    }
}
