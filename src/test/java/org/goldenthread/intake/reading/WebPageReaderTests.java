package org.goldenthread.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Heading;
import org.goldenthread.intake.paper.Block.Item;
import org.goldenthread.intake.paper.Block.Paragraph;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Checked.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebPageReaderTests {
    @TempDir
    private Path folder;

    @Test
    void headingsParagraphsAndListsKeepTheirOrderNumbersAndMarkers() throws IOException {
        var blocks = read("""
                <!doctype html><html><head><title>Site</title></head><body>
                <h1>Improvement Plan 2012</h1><h2>2. Purpose</h2>
                <p>2.1 To set out<br>the plan.</p>
                <ol type="a" start="3"><li>First<ul><li>Inner</li></ul></li><li>Second</li></ol>
                loose words</body></html>""").blocks();

        assertThat(blocks).hasSize(7);
        assertThat(blocks.get(1)).isInstanceOfSatisfying(Heading.class, heading -> {
            assertThat(heading.number()).isEqualTo("2");
            assertThat(heading.text()).isEqualTo("Purpose");
            assertThat(heading.level()).isEqualTo(2);
        });
        assertThat(blocks.get(2)).isInstanceOfSatisfying(Paragraph.class, paragraph -> {
            assertThat(paragraph.number()).isEqualTo("2.1");
            assertThat(paragraph.text()).isEqualTo("To set out\nthe plan.");
        });
        assertThat(blocks.subList(3, 6))
                .extracting(block -> ((Item) block).depth() + ((Item) block).marker() + block.text())
                .containsExactly("1c.First", "2•Inner", "1d.Second");
        assertThat(blocks.get(6).text()).isEqualTo("loose words");
    }

    @Test
    void mergedCellsKeepColumnsInTheirPlaces() throws IOException {
        var table = table("""
                <table><caption>Savings</caption><thead><tr><th rowspan="2">Strand</th><th colspan="2">2012</th></tr>
                <tr><th>Target</th><th>Actual</th></tr></thead>
                <tr><td rowspan="2">Buildings</td><td>1</td><td>2</td></tr><tr><td>3</td><td><p>4</p><ul><li>x</li></ul></td></tr>
                </table>""");

        assertThat(table.caption()).isEqualTo("Savings");
        assertThat(table.text()).isEqualTo("Strand\t2012\t\n\tTarget\tActual\nBuildings\t1\t2\n\t3\t4\n• x");
        assertThat(table.rows()).extracting(Block.Row::header).containsExactly(true, true, false, false);
    }

    @Test
    void aRowOfHeadingCellsIsTheHeader() throws IOException {
        var table = table("<table><tr><th>Ref<th>Action<tr><th>1<td>Do it</table>");

        assertThat(table.rows()).extracting(Block.Row::header).containsExactly(true, false);
    }

    @Test
    void tablesInsideCellsBecomeLinesOfTheCellAndABoxIsNoTable() throws IOException {
        var nested = table("<table><tr><td>A</td><td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>");
        var boxed = read("<html><table><tr><td><h2>Inside</h2><p>words</p></td></tr></table>");

        assertThat(nested.rows().getFirst().cell(1)).isEqualTo("x\ty");
        assertThat(boxed.blocks()).hasSize(2).first().isInstanceOf(Heading.class);
    }

    @Test
    void scriptsStylesFormsAndNavigationAreLeftOut() throws IOException {
        var paper = read("""
                <html><body><nav>Menu</nav><script>alert('x')</script><style>p{}</style><p onclick="steal()">Kept</p>
                <p hidden>Hidden</p><div style="display: none">None</div><iframe src="javascript:x">f</iframe>
                <noscript>n</noscript><button>b</button></body></html>""");

        assertThat(paper.blocks()).extracting(Block::text).containsExactly("Kept");
    }

    @Test
    void theMainPartIsThePaper() throws IOException {
        var paper = read("<html><body><header>Site</header><main><h1>Plan</h1><p>One</p></main><footer>Foot</footer>");

        assertThat(paper.title()).isEqualTo("Plan");
        assertThat(paper.blocks()).extracting(Block::text).containsExactly("Plan", "One");
    }

    @Test
    void theEncodingThatThePageNamesIsUsed() throws IOException {
        var file = Files.writeString(
                folder.resolve("page.htm"),
                "<html><meta charset='windows-1252'><p>£5 – “more”</p>",
                Charset.forName("windows-1252"));

        assertThat(paper(new WebPageReader().read(new Upload("page.htm", file)))
                        .blocks()
                        .getFirst()
                        .text())
                .isEqualTo("£5 – “more”");
    }

    @Test
    void aShortBoldParagraphIsAHeading() throws IOException {
        var blocks = read("<html><p><b>Next <i>steps</i></b></p><p><b>Bold</b> then plain.</p></html>")
                .blocks();

        assertThat(blocks.get(0)).isInstanceOf(Heading.class);
        assertThat(blocks.get(1)).isInstanceOf(Paragraph.class);
    }

    private Paper read(String html) throws IOException {
        var file = Files.writeString(folder.resolve("page.html"), html, StandardCharsets.UTF_8);
        return paper(new WebPageReader().read(new Upload("page.html", file)));
    }

    private Table table(String html) throws IOException {
        return (Table) read("<html>" + html).blocks().getFirst();
    }

    private static Paper paper(Checked<Paper> answer) {
        assertThat(answer).isInstanceOf(Accepted.class);
        return ((Accepted<Paper>) answer).value();
    }
}
