package org.goldenthread.risks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.evidence.Comments;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFilter;
import org.goldenthread.risks.RiskFixtures;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.control.Controls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Product
class RiskLoadTests {
    private static final String HEADS = "Risk\tOwner\tLikelihood\tImpact\n";

    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Risks risks;

    @Autowired
    Controls controls;

    @Autowired
    Comments comments;

    private String council = "";
    private RiskFixtures make;

    @BeforeEach
    void registers() {
        council = fixtures.council();
        make = fixtures.installation(() -> RiskFixtures.of(product, council));
    }

    private Visit as(Role role) {
        var visit = fixtures.visit(fixtures.person(council, role));
        visit.page("/risks");
        return visit;
    }

    private Map<String, String> rows(String text) {
        return Map.of("register", String.valueOf(make.corporate.id()), "rows", text);
    }

    private List<Risk> all() {
        return fixtures.installation(() -> risks.list(RiskFilter.live(council)
                        .paged(new RiskFilter.Paging(RiskFilter.Order.NUMBER, false, null, 100)))
                .rows());
    }

    /** A council's own sheet: a title above, heads in two rows, sixty risks. */
    private static byte[] sheet() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Corporate risks");
            var upper =
                    List.of("Ref", "Risk", "Cause", "Risk Owner", "Inherent", "", "", "Existing controls", "Residual");
            var lower = List.of("", "", "", "", "L", "I", "Score", "", "L", "I", "Score", "Further actions");
            for (int i = 0; i < upper.size(); i++) {
                sheet.value(0, i, upper.get(i));
            }
            for (int i = 0; i < lower.size(); i++) {
                sheet.value(1, i, lower.get(i));
            }
            for (int n = 1; n <= 60; n++) {
                var words = List.of("CR" + n, "Risk number " + n, "Money, \"staff\" and\ntime", "Chief of number " + n);
                for (int i = 0; i < words.size(); i++) {
                    sheet.value(n + 1, i, words.get(i));
                }
                sheet.value(n + 1, 4, 5);
                sheet.value(n + 1, 5, 4);
                sheet.value(n + 1, 6, 20);
                sheet.value(n + 1, 7, "Monthly checks; Insurance");
                sheet.value(n + 1, 8, n == 7 ? 9 : 3);
                sheet.value(n + 1, 9, 4);
                sheet.value(n + 1, 10, 12);
                sheet.value(n + 1, 11, "Ask for a second tender");
            }
        }
        return out.toByteArray();
    }

    @Test
    void aRegisterOfSixtyRowsComesFromExcelAndTheWrongRowIsPutRight() throws IOException {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var register = Map.of("register", String.valueOf(make.corporate.id()));
        var answer = officer.upload("/risks/load", register, "Corporate risks.xlsx", sheet());
        var page = org.jsoup.Jsoup.parse(answer.body());
        assertThat(page.select("tbody tr")).hasSize(60);
        assertThat(page.text())
                .contains(
                        "59 of 60",
                        "Current: “9” is no likelihood here; they are 1 Rare",
                        "Critical 20, Almost certain");
        assertThat(all()).isEmpty();
        var text = page.select("#rows").getFirst().wholeText();
        var sure = Map.of(
                "register",
                String.valueOf(make.corporate.id()),
                "rows",
                text,
                "sure",
                "yes",
                "name",
                "Corporate risks.xlsx");
        var after = officer.submit("/risks/load", sure);
        assertThat(after.text()).contains("59 risks are written down", "0 of 1");
        assertThat(all()).hasSize(59);
        var one = all().getFirst();
        assertThat(one.words().causes()).containsExactly("Money, \"staff\" and", "time");
        assertThat(one.gross()).isNotNull();
        assertThat(Objects.requireNonNull(one.current()).mark().words()).isEqualTo("High 12");
        assertThat(one.ownerNamed()).isEqualTo("Chief of number 1");
        fixtures.installation(() -> {
            assertThat(controls.of(one.ref())).hasSize(2);
            return assertThat(comments.of(one.ref(), null, 5).getFirst().words())
                    .contains("Corporate risks.xlsx", "CR1", "Ask for a second tender");
        });
        var left = after.select("#rows").getFirst().wholeText().replace("\t9\t", "\t4\t");
        var done = officer.submit(
                "/risks/load", Map.of("register", register.get("register"), "rows", left, "sure", "yes"));
        assertThat(done.select("h1").text()).isEqualTo("Risks");
        assertThat(all()).hasSize(60);
    }

    @Test
    void theSameRowsTwiceAddNothing() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var typed = rows(HEADS + "Flood\t\tLikely\tMajor\nflood\t\t4\t4\n");
        var page = officer.submit("/risks/load", typed);
        assertThat(page.text()).contains("1 of 2", "Row 2 is a risk of the same title");
        var sure = new java.util.HashMap<>(typed);
        sure.put("sure", "yes");
        officer.submit("/risks/load", sure);
        assertThat(all()).hasSize(1);
        assertThat(officer.submit("/risks/load", typed).text()).contains("0 of 2", "left as it is");
        officer.submit("/risks/load", sure);
        assertThat(all()).hasSize(1);
    }

    @Test
    void eachRowSaysWhatIsWrongWithIt() {
        var page = as(Role.PERFORMANCE_OFFICER)
                .submit(
                        "/risks/load",
                        rows(
                                "Risk\tLikelihood\tImpact\tRegister\tStatus\tLast reviewed\tRAG now\n"
                                        + "A\t4\t\t\t\t\tRed\nB\t\t\tNowhere\t\t\t\nC\t\t\t\tClosed May\t\t\n\t2\t2\t\t\t\t\n"
                                        + "E\t2\t2\t\t\tsoon\t\nF\t4 Rare\t2\t\t\t\t\nG\t4 - Likely\tL2\tProject\t\t1 May 2025\t\n"));
        assertThat(page.text())
                .contains(
                        "1 of 7",
                        "Current: the impact is missing",
                        "No open register has the name “Nowhere”",
                        "It is “Closed May”",
                        "It names no risk",
                        "“soon” is no day",
                        "“4 Rare” is no likelihood",
                        "Columns that are not taken: RAG now",
                        "Medium 8, Likely × Minor");
    }

    @Test
    void whatIsNoRegisterIsRefusedWithTheReason() throws IOException {
        var officer = as(Role.PERFORMANCE_OFFICER);
        assertThat(officer.submit("/risks/load", rows("")).text()).contains("Choose a file that is not empty");
        assertThat(officer.submit("/risks/load", rows("We met and agreed")).text())
                .contains("No row of risks was recognised");
        var many = new StringBuilder(HEADS);
        for (int i = 0; i < 501; i++) {
            many.append("Risk ").append(i).append("\t\t2\t2\n");
        }
        assertThat(officer.submit("/risks/load", rows(many.toString())).text()).contains("501 rows are too many");
        var other = Map.of("register", "0", "rows", HEADS + "A\t\t2\t2\n");
        assertThat(officer.submit("/risks/load", other).text()).contains("Choose a register that is open");
        assertThat(officer.upload("/risks/load", Map.of(), "photo.xlsx", new byte[] {1, 2, 3})
                        .body())
                .contains("photo.xlsx");
    }

    @Test
    void theOwnExportIsReadAgainAndAReaderMayNot() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        fixtures.installation(() -> make.judge(make.risk(make.project, "The supplier fails"), 5, 4, 3, 4, 2, 2));
        var csv = officer.get("/risks?format=csv").body();
        assertThat(officer.submit("/risks/load", rows(csv)).text()).contains("left as it is");
        var renamed = csv.replace("The supplier fails", "Another fails").replaceAll("R-\\d+", "");
        assertThat(officer.submit("/risks/load", rows(renamed)).text())
                .contains("1 of 1", "Critical 20, Almost certain × Major", "High 12", "Low 4");
        assertThat(as(Role.COUNCILLOR).get("/risks/load").statusCode()).isEqualTo(403);
    }

    @Test
    void columnsThatAFileHasAndNobodyUnderstandsAreNamed() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var answer = officer.upload(
                "/risks/load",
                Map.of("register", String.valueOf(make.corporate.id())),
                "r.csv",
                "Risk,Likelihood,Impact,Lucky number\nFlood,4,4,7\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(answer.body()).contains("Columns that are not taken: Lucky number");
    }
}
