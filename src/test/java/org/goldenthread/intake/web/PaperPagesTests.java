package org.goldenthread.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.intake.review.Papers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class PaperPagesTests {
    private static final int MEGABYTE = 1 << 20;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Papers papers;

    private String council = "";
    private Visit visit;

    PaperPagesTests(@Autowired Fixtures fixtures) {
        visit = fixtures.stranger();
    }

    @BeforeEach
    void anOfficerSignsIn() {
        council = fixtures.council();
        visit = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        visit.page("/intake");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedOnThePageWithItsNameAndTheReason() {
        var empty = send("letter.docx", new byte[0]);
        assertThat(empty).contains("letter.docx: it is empty");
        var picture = send("plan.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});
        assertThat(picture).contains("plan.pdf: it is a picture (PNG), not a paper");
        var cut = send("cut.pdf", "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.UTF_8));
        assertThat(cut).contains("cut.pdf: it is cut short");
        assertThat(fixtures.installation(() -> papers.list(council, "", Long.MAX_VALUE, 9)))
                .as("nothing is kept of them")
                .isEmpty();
    }

    @Test
    void aFileOfFarTooManyMegabytesIsRefusedByNameAndTheServerGoesOn() {
        var answer = visit.upload("/intake?_csrf=" + visit.csrf(), "paper", "scans.pdf", new byte[80 * MEGABYTE]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).select("main").text()).contains("scans.pdf has more than 64 MB");
        assertThat(send("letter.docx", new byte[0])).contains("letter.docx: it is empty");
    }

    private String send(String name, byte[] bytes) {
        var answer = visit.upload("/intake?_csrf=" + visit.csrf(), "paper", name, bytes);
        return Jsoup.parse(answer.body()).select("main").text();
    }
}
