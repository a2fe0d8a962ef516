package org.goldenthread.reports.shown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.goldenthread.Fixtures.got;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.publishing.document.Papers;
import org.goldenthread.publishing.pdf.Judged;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportFixtures;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.content.Entry.Said;
import org.goldenthread.reports.issue.Missing;
import org.goldenthread.reports.issue.ReportIssues;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A founding paper's report, rebuilt from the record in our own words with its figures. */
@Product
abstract class FoundingReports {
    private static final Path DOCUMENTS = Path.of("../shared/documents");
    static final Path TO_LOOK_AT = Path.of("target/papers");

    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Reports reports;

    @Autowired
    ReportIssues issues;

    @Autowired
    Papers papers;

    String council = "";
    ReportFixtures make;

    @BeforeEach
    void council() {
        council = fixtures.council();
        make = ReportFixtures.of(product, council);
    }

    List<String> missing(Report report) {
        return fixtures.installation(() -> issues.missing(reports.get(report.ref()))).stream()
                .map(Missing::words)
                .toList();
    }

    /** Answers a cell of the grid, with its text and the post that clears it. */
    void answer(Report report, String row, String mark, String words) {
        make.say(report, "implication." + row, new Said("", mark, ReportFixtures.POST, words));
    }

    /** The issued report, each format also kept to be looked at. */
    Leaving leaving(Report issued, String name) throws IOException {
        var paper = fixtures.installation(() -> issues.snapshot(issued.ref())).paper();
        var leaving = new Leaving(papers, paper);
        Files.createDirectories(TO_LOOK_AT);
        for (var format : Format.values()) {
            Files.write(TO_LOOK_AT.resolve(name + "." + format.ending()), leaving.bytes(format));
        }
        return leaving;
    }

    /** Every figure reads the same in every format, and veraPDF has nothing to say against the PDF. */
    void sameInEveryFormat(Report issued, Leaving leaving) {
        var facts = fixtures.installation(() -> issues.snapshot(issued.ref())).facts();
        assertThat(facts).isNotEmpty();
        for (var format : Format.values()) {
            var words = Leaving.close(leaving.words(format));
            for (var fact : facts) {
                assertThat(words).as(format + ": " + fact.about()).contains(Leaving.close(fact.value()));
                assertThat(words).as(format + ": " + fact.about()).contains(Leaving.close(fact.how()));
            }
        }
        assertThat(Judged.byPdfUa(leaving.bytes(Format.PDF))).isEmpty();
    }

    /** What stands before the headings of a paper, in the order of reading. */
    static List<String> headings(Leaving leaving) {
        return Jsoup.parse(new String(leaving.bytes(Format.HTML), java.nio.charset.StandardCharsets.UTF_8))
                .select("h2")
                .eachText();
    }

    /** No number stands twice, and each follows the one before it. */
    static void numberedWithoutGap(Leaving leaving) {
        var page = Jsoup.parse(new String(leaving.bytes(Format.HTML), java.nio.charset.StandardCharsets.UTF_8));
        var numbers = page.select(".gt-paper__number").eachText();
        assertThat(new HashSet<>(numbers)).hasSameSizeAs(numbers);
        int section = 0;
        int paragraph = 0;
        for (var number : numbers) {
            if (number.matches("\\d+")) {
                assertThat(Integer.parseInt(number)).isEqualTo(++section);
                paragraph = 0;
            } else if (number.matches("\\d+\\.\\d+")) {
                assertThat(number).isEqualTo(section + "." + ++paragraph);
            }
        }
        assertThat(section).isGreaterThan(5);
    }

    /** The paper itself, where it lies beside the product; without it the test is skipped and says so. */
    static String document(String named) throws IOException {
        assumeThat(DOCUMENTS).as("the founding papers lie beside the product").isDirectory();
        try (var all = Files.list(DOCUMENTS)) {
            for (var one : all.filter(Files::isRegularFile).toList()) {
                var words = Files.readString(one);
                if (Pattern.compile(named).matcher(words).find()) {
                    return words;
                }
            }
        }
        assumeThat(false).as("none of the founding papers speaks of " + named).isTrue();
        return "";
    }

    Report issued(Report report) {
        return fixtures.installation(() -> make.issued(report));
    }

    static <T> T accepted(org.goldenthread.vocabulary.Checked<T> checked) {
        return got(checked);
    }
}
