package org.goldenthread.intake.reading.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.intake.reading.office.WordFile.cell;
import static org.goldenthread.intake.reading.office.WordFile.list;
import static org.goldenthread.intake.reading.office.WordFile.p;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Heading;
import org.goldenthread.intake.paper.Block.Item;
import org.goldenthread.intake.paper.Block.Paragraph;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.vocabulary.Checked.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordReaderTests {
    @TempDir
    private Path folder;

    @Test
    void headingStylesAreHeadingsWithTheNumbersThatWordPrints() throws IOException {
        var paper = read(p("<w:pStyle w:val=\"T\"/>", "Best Value Plan")
                + p("<w:pStyle w:val=\"H1\"/>", "Purpose")
                + list(1, 1, "To report progress.")
                + list(1, 1, "To ask for a decision.")
                + p("<w:pStyle w:val=\"H1\"/>", "Background")
                + list(1, 1, "The plan was agreed.")
                + p("<w:pStyle w:val=\"Mine\"/>", "Detail")
                + p("<w:pStyle w:val=\"TOC1\"/>", "Purpose 1"));

        assertThat(paper.title()).isEqualTo("Best Value Plan");
        assertThat(paper.blocks())
                .extracting(WordReaderTests::brief)
                .containsExactly(
                        "H1 null Best Value Plan",
                        "H1 1 Purpose",
                        "P 1.1 To report progress.",
                        "P 1.2 To ask for a decision.",
                        "H1 2 Background",
                        "P 2.1 The plan was agreed.",
                        "H2 null Detail");
    }

    @Test
    void aStyleFindsItsOwnLevelInTheListThatNamesIt() throws IOException {
        var paper = read(p("<w:pStyle w:val=\"H1\"/>", "Purpose")
                + p("<w:pStyle w:val=\"Para\"/>", "To report.")
                + p("<w:pStyle w:val=\"Para\"/>", "To decide."));

        assertThat(brief(paper)).containsExactly("H1 1 Purpose", "P 1.1 To report.", "P 1.2 To decide.");
    }

    @Test
    void listsKeepTheirMarkersDepthsAndRestarts() throws IOException {
        var paper = read(list(2, 0, "One")
                + list(2, 1, "Three")
                + list(2, 1, "Four")
                + list(2, 0, "Two")
                + list(3, 1, "Anew")
                + p("- typed")
                + p("(b) lettered")
                + p("4.2 Typed number")
                + p("3. Typed item"));

        assertThat(paper.blocks())
                .extracting(WordReaderTests::brief)
                .containsExactly(
                        "I1 • One",
                        "I2 (iii) Three",
                        "I2 (iv) Four",
                        "I1 • Two",
                        "I2 (i) Anew",
                        "I1 - typed",
                        "I1 (b) lettered",
                        "P 4.2 Typed number",
                        "I1 3. Typed item");
    }

    @Test
    void trackedDeletionsAndHiddenWordsAreLeftOutAndInsertionsKept() throws IOException {
        var paper = read("""
                <w:p><w:r><w:t xml:space="preserve">We </w:t></w:r>
                <w:del w:id="1" w:author="x"><w:r><w:delText>will not</w:delText></w:r></w:del>
                <w:ins w:id="2" w:author="x"><w:r><w:t>will</w:t></w:r></w:ins>
                <w:moveFrom w:id="3" w:author="x"><w:r><w:t>moved</w:t></w:r></w:moveFrom>
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:tab/><w:t>act.</w:t></w:r>
                <w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r></w:p>""");

        assertThat(paper.blocks()).extracting(Block::text).containsExactly("We will act.");
    }

    @Test
    void mergedCellsHeaderRowsAndNestedTablesKeepTheirPlaces() throws IOException {
        var table = (Table) read("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                        + cell("<w:gridSpan w:val=\"2\"/>", "Strand") + cell("", "Saving") + "</w:tr><w:tr>"
                        + cell("<w:vMerge w:val=\"restart\"/>", "Buildings") + cell("", "Sell") + cell("", "100")
                        + "</w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>" + list(2, 0, "Share")
                        + p("then let") + "</w:tc><w:tc><w:tbl><w:tr>" + cell("", "50") + cell("", "60")
                        + "</w:tr></w:tbl><w:p/></w:tc></w:tr><w:tr><w:trPr><w:del w:id=\"9\" w:author=\"x\"/></w:trPr>"
                        + cell("", "gone") + "</w:tr></w:tbl>")
                .blocks()
                .getFirst();

        assertThat(table.text()).isEqualTo("Strand\t\tSaving\nBuildings\tSell\t100\n\t• Share\nthen let\t50\t60");
        assertThat(table.rows().get(2).cells().get(1).parts()).containsExactly("• Share", "then let");
        assertThat(table.rows()).extracting(Row::header).containsExactly(true, false, false);
    }

    @Test
    void aBoldFirstRowIsTheHeaderAndATableOfOneCellIsABox() throws IOException {
        var bold = "<w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r></w:p></w:tc>";
        var paper = read("<w:tbl><w:tr>" + bold.formatted("Ref") + bold.formatted("Action") + "</w:tr><w:tr>"
                + cell("", "1") + cell("", "Do") + "</w:tr></w:tbl><w:tbl><w:tr>" + cell("", "Boxed words.")
                + "</w:tr></w:tbl>");

        assertThat(((Table) paper.blocks().getFirst()).rows())
                .extracting(Row::header)
                .containsExactly(true, false);
        assertThat(brief(paper.blocks().get(1))).isEqualTo("P null Boxed words.");
    }

    @Test
    void pagesAreCountedWhereWordLeftItsMarks() throws IOException {
        var paper = read(p("One") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
                + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Two</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Two and</w:t><w:lastRenderedPageBreak/><w:t>three</w:t></w:r></w:p>" + p("Three"));

        assertThat(paper.blocks()).extracting(block -> block.place().page()).containsExactly(1, 2, 2, 3);
        assertThat(read(p("One")).blocks().getFirst().place().page()).isZero();
    }

    @Test
    void textBoxesFollowTheParagraphThatTheyHangOn() throws IOException {
        var paper = read("<w:p><w:r><w:t>Anchor</w:t></w:r><w:r><w:pict><w:txbxContent>" + p("In the box")
                + "</w:txbxContent></w:pict></w:r></w:p>" + p("After"));

        assertThat(paper.blocks()).extracting(Block::text).containsExactly("Anchor", "In the box", "After");
    }

    @Test
    void aShortBoldParagraphIsAHeadingAndALongHeadingAParagraph() throws IOException {
        var paper = read("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>5. Risk</w:t></w:r></w:p>"
                + p("<w:pStyle w:val=\"H2\"/>", "5.1 " + "Words of a numbered paragraph. ".repeat(8)));

        assertThat(brief(paper.blocks().getFirst())).isEqualTo("H1 5 Risk");
        assertThat(brief(paper.blocks().get(1))).startsWith("P 5.1 Words");
    }

    private Paper read(String body) throws IOException {
        var file = WordFile.write(folder.resolve("plan.docx"), body);
        var answer = new WordReader().read(new Upload("plan.docx", file));
        assertThat(answer).isInstanceOf(Accepted.class);
        return ((Accepted<Paper>) answer).value();
    }

    static String brief(Block block) {
        return switch (block) {
            case Heading heading -> "H" + heading.level() + " " + heading.number() + " " + heading.text();
            case Paragraph paragraph -> "P " + paragraph.number() + " " + paragraph.text();
            case Item item -> "I" + item.depth() + " " + item.marker() + " " + item.text();
            case Table table -> "T " + table.text();
        };
    }

    static List<String> brief(Paper paper) {
        return paper.blocks().stream().map(WordReaderTests::brief).toList();
    }
}
