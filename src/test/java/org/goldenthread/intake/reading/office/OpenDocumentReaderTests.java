package org.goldenthread.intake.reading.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.parsers.DocumentBuilderFactory;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.vocabulary.Checked.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odftoolkit.odfdom.doc.OdfSpreadsheetDocument;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.doc.table.OdfTable;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class OpenDocumentReaderTests {
    private static final String NAMESPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";
    private static final String STYLES = """
            <style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
            <style:style style:name="T1" style:parent-style-name="Title" style:family="paragraph"/>
            <text:list-style style:name="L1">
              <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
              <text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/>
            </text:list-style>
            <text:list-style style:name="L2">
              <text:list-level-style-bullet text:level="1" text:bullet-char="●"/>
              <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
            </text:list-style>""";

    @TempDir
    private Path folder;

    @Test
    void headingsListsAndTheirNumbersAreAsPrinted() throws Exception {
        var blocks = read("""
                <text:p text:style-name="T1">Best Value Plan</text:p>
                <text:h text:outline-level="2">Purpose</text:h>
                <text:p>Words<text:s/>and<text:tab/>more<text:line-break/>lines <text:span>in spans</text:span>.</text:p>
                <text:list text:style-name="L1"><text:list-item><text:p>One</text:p>
                  <text:list><text:list-item><text:p>One one</text:p></text:list-item></text:list></text:list-item>
                </text:list>
                <text:list text:style-name="L1" text:continue-numbering="true"><text:list-item>
                  <text:list><text:list-item><text:p>One two</text:p></text:list-item></text:list></text:list-item>
                  <text:list-item><text:p>Two</text:p></text:list-item></text:list>
                <text:list text:style-name="L2"><text:list-item><text:p>Bullet</text:p><text:p>its second</text:p>
                  <text:list><text:list-item><text:p>Lettered</text:p></text:list-item></text:list>
                </text:list-item></text:list>""");

        assertThat(WordReaderTests.brief(blocks))
                .containsExactly(
                        "H1 null Best Value Plan",
                        "H2 null Purpose",
                        "P null Words and more\nlines in spans.",
                        "I1 1. One",
                        "P 1.1 One one",
                        "P 1.2 One two",
                        "I1 2. Two",
                        "I1 ● Bullet",
                        "I1 null its second",
                        "I2 (a) Lettered");
        assertThat(blocks.title()).isEqualTo("Best Value Plan");
    }

    @Test
    void tablesKeepHeadersMergedCellsAndListsInCells() throws Exception {
        var paper = read("""
                <table:table><table:table-column/><table:table-header-rows><table:table-row>
                <table:table-cell table:number-columns-spanned="2"><text:p>Strand</text:p></table:table-cell>
                <table:covered-table-cell/></table:table-row></table:table-header-rows>
                <table:table-row><table:table-cell><text:p>Buildings</text:p></table:table-cell><table:table-cell>
                <text:list text:style-name="L2"><text:list-item><text:p>Sell</text:p></text:list-item></text:list>
                <text:p>then let</text:p></table:table-cell></table:table-row></table:table>""");

        assertThat(paper.blocks().getFirst()).isInstanceOfSatisfying(Table.class, table -> {
            assertThat(table.text()).isEqualTo("Strand\t\nBuildings\t● Sell\nthen let");
            assertThat(table.rows()).extracting(Row::header).containsExactly(true, false);
        });
    }

    @Test
    void deletionsCommentsAndContentsAreLeftOutAndFootnotesFollow() throws Exception {
        var paper = read("""
                <text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>
                </text:changed-region></text:tracked-changes>
                <text:table-of-content><text:index-body><text:p>Purpose 1</text:p></text:index-body>
                </text:table-of-content>
                <text:p>Kept<office:annotation><text:p>a comment</text:p></office:annotation><text:note>
                <text:note-citation>1</text:note-citation><text:note-body><text:p>A footnote.</text:p></text:note-body>
                </text:note> words.</text:p>
                <text:p>Anchor<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame></text:p>
                """);

        assertThat(WordReaderTests.brief(paper))
                .containsExactly("P null Kept words.", "P null In the box", "P null Anchor", "I1 [1] A footnote.");
    }

    @Test
    void pagesAreCountedByTheMarksInTheFile() throws Exception {
        var paper = read("<text:p>One</text:p><text:p><text:soft-page-break/>Two</text:p>"
                + "<text:p>Two and <text:soft-page-break/>three</text:p><text:p>Three</text:p>");

        assertThat(paper.blocks()).extracting(block -> block.place().page()).containsExactly(1, 2, 2, 3);
    }

    @Test
    void aSpreadsheetIsReadSheetBySheet() throws Exception {
        var file = folder.resolve("savings.ods");
        try (var book = OdfSpreadsheetDocument.newSpreadsheetDocument()) {
            OdfTable sheet = book.getTableList(false).getFirst();
            sheet.setTableName("Savings");
            var due = new GregorianCalendar(2012, Calendar.MARCH, 31);
            sheet.getCellByPosition(0, 0).setStringValue("Strand");
            sheet.getCellByPosition(1, 0).setStringValue("Due");
            sheet.getCellByPosition(0, 1).setStringValue("Buildings");
            sheet.getCellByPosition(1, 1).setDateValue(due);
            book.save(file.toFile());
        }

        var paper = paper(file);

        assertThat(paper.blocks())
                .extracting(Block::text)
                .containsExactly("Savings", "Strand\tDue\nBuildings\t2012-03-31");
        assertThat(paper.notes()).extracting(Note::code).isEmpty();
    }

    private Paper read(String body) throws Exception {
        var file = folder.resolve("plan.odt");
        try (var document = OdfTextDocument.newTextDocument()) {
            fill(document.getContentDom().getAutomaticStyles(), STYLES);
            var root = document.getContentRoot();
            while (root.getFirstChild() != null) {
                root.removeChild(root.getFirstChild());
            }
            fill(root, body);
            document.save(file.toFile());
        }
        return paper(file);
    }

    private static void fill(Node parent, String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var fragment = factory.newDocumentBuilder()
                .parse(new InputSource(
                        new StringReader("<x" + NAMESPACES + ">" + xml.replaceAll(">\\s+<", "><") + "</x>")));
        var children = fragment.getDocumentElement().getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            parent.appendChild(parent.getOwnerDocument().importNode(children.item(i), true));
        }
    }

    private static Paper paper(Path file) throws IOException {
        var answer = new OpenDocumentReader().read(new Upload(file.getFileName().toString(), file));
        assertThat(answer).isInstanceOf(Accepted.class);
        return ((Accepted<Paper>) answer).value();
    }
}
