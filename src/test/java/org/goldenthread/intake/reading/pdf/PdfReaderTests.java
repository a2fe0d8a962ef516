package org.goldenthread.intake.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Heading;
import org.goldenthread.intake.paper.Block.Item;
import org.goldenthread.intake.paper.Block.Paragraph;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Checked.Accepted;
import org.goldenthread.vocabulary.Checked.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTests {
    private static final float[] EDGES = {60, 160, 400, 535};
    private static final String LONG =
            "The partnership set out what each council would bring to the shared service and "
                    + "what it would save in the first three years of working together. ";

    @TempDir
    private Path folder;

    private PdfFile file;

    @BeforeEach
    void begin() throws IOException {
        file = new PdfFile();
    }

    @AfterEach
    void end() throws IOException {
        file.close();
    }

    @Test
    void headingsNumberedParagraphsAndListsAreFoundAgain() throws IOException {
        file.heading(18, "Improvement Plan 2012")
                .heading(13, "1. Purpose")
                .hanging("1.1", 0, LONG.repeat(2))
                .hanging("1.2", 0, LONG)
                .hanging("•", 15, LONG)
                .hanging("•", 15, "Short item")
                .hanging("(i)", 45, "Deeper item")
                .heading(13, "2. Background")
                .paragraph(LONG.repeat(3))
                .paragraph(LONG);

        var paper = read();

        assertThat(paper.title()).isEqualTo("Improvement Plan 2012");
        assertThat(paper.blocks())
                .extracting(PdfReaderTests::brief)
                .containsExactly(
                        "H1 null Improvement Plan 2012",
                        "H2 1 Purpose",
                        "P 1.1 " + LONG.repeat(2).strip(),
                        "P 1.2 " + LONG.strip(),
                        "I1 • " + LONG.strip(),
                        "I1 • Short item",
                        "I2 (i) Deeper item",
                        "H2 2 Background",
                        "P null " + LONG.repeat(3).strip(),
                        "P null " + LONG.strip());
    }

    @Test
    void aRuledTableKeepsItsCellsAndTheirParagraphs() throws IOException {
        file.paragraph(LONG)
                .row(true, EDGES, "Ref", "Action", "Owner")
                .row(false, EDGES, "1", LONG + "\n• first\n• second", "Head of Finance")
                .row(false, EDGES, "2", "Short", "")
                .down(20)
                .paragraph(LONG);

        var blocks = read().blocks();

        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(1)).isInstanceOfSatisfying(Table.class, table -> {
            assertThat(table.rows()).extracting(Row::header).containsExactly(true, false, false);
            assertThat(table.rows().get(1).cells().get(1).parts()).containsExactly(LONG.strip(), "• first", "• second");
            assertThat(table.rows().get(2).text()).isEqualTo("2\tShort\t");
        });
    }

    @Test
    void aTableOverTwoPagesIsOneAndItsRepeatedHeaderGoes() throws IOException {
        file.paragraph(LONG).row(true, EDGES, "Ref", "Action", "Owner");
        for (int i = 1; i <= 12; i++) {
            file.row(false, EDGES, "A" + i, LONG, "Finance");
        }
        file.page().row(true, EDGES, "Ref", "Action", "Owner").row(false, EDGES, "A13", "Last one", "Legal");

        var paper = read();

        assertThat(paper.blocks()).hasSize(2);
        var table = (Table) paper.blocks().get(1);
        assertThat(table.rows()).hasSize(14);
        assertThat(table.rows().getLast().place().page()).isEqualTo(2);
        assertThat(table.rows()).extracting(Row::header).startsWith(true, false).doesNotContainSequence(false, true);
        assertThat(paper.notes()).extracting(Note::code).containsExactly("joined-table");
    }

    @Test
    void aRowThatThePageBreakCutIsOneRow() throws IOException {
        file.row(true, EDGES, "Ref", "Action", "Owner").row(false, EDGES, "1", "Agree with partners", "Legal");
        file.page()
                .row(false, EDGES, "", "how costs are shared.\n• monthly", "")
                .row(false, EDGES, "2", "Report", "Legal");

        var table = (Table) read().blocks().getFirst();

        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(1).cells().get(1).parts())
                .containsExactly("Agree with partners how costs are shared.", "• monthly");
    }

    @Test
    void aCutRowThatBrowsersLeaveOpenIsOneRowByItsReference() throws IOException {
        file.row(true, EDGES, "Ref", "Action", "Owner").row(false, EDGES, "1", "Report", "Legal");
        float top = file.y();
        for (float edge : EDGES) {
            file.line(edge, top, edge, top - 30);
        }
        file.at(65, top - 14, 10, false, "2").at(165, top - 14, 10, false, "Agree how costs are shared.");
        file.page().row(false, EDGES, "", "• Monthly", "").row(false, EDGES, "3", "Report again", "Legal");

        assertThat(read().blocks().getFirst().text())
                .isEqualTo("Ref\tAction\tOwner\n1\tReport\tLegal\n2\tAgree how costs are shared.\n• Monthly\t\n"
                        + "3\tReport again\tLegal");
    }

    @Test
    void drawnBulletsAreBullets() throws IOException {
        file.paragraph(LONG)
                .dot(65, 700)
                .at(80, 697, 11, false, "First")
                .dot(65, 680)
                .at(80, 677, 11, false, "Second");

        assertThat(read().blocks().stream().skip(1).map(PdfReaderTests::brief))
                .containsExactly("I1 • First", "I1 • Second");
    }

    @Test
    void wordsInTypewriterLettersKeepTheirSpaces() throws IOException {
        file.typed(60, 700, "plan.xml").at(60 + 8 * 6.6f + 3.06f, 700, 11, false, "files are read");

        assertThat(read().blocks().getFirst().text()).isEqualTo("plan.xml files are read");
    }

    @Test
    void aTableWithoutLinesIsSeenByItsColumns() throws IOException {
        file.paragraph(LONG);
        var figures = new String[][] {
            {"Year", "Saving", "Delivered"},
            {"2012/13", "1,200", "900"},
            {"2013/14", "800", "750"},
            {"2014/15", "90", "12"}
        };
        float y = file.y() - 10;
        for (var row : figures) {
            file.at(60, y, 11, false, row[0]).at(250, y, 11, false, row[1]).at(400, y, 11, false, row[2]);
            y -= 14;
        }

        var blocks = read().blocks();

        assertThat(blocks.getLast().text())
                .isEqualTo("Year\tSaving\tDelivered\n2012/13\t1,200\t900\n2013/14\t800\t750\n2014/15\t90\t12");
        assertThat(blocks.getLast()).isInstanceOf(Table.class);
    }

    @Test
    void runningHeadsFeetAndPageNumbersAreTakenAwayAndSentencesJoined() throws IOException {
        for (int page = 1; page <= 3; page++) {
            if (page > 1) {
                file.page();
            }
            file.at(60, 815, 9, false, "Westmoor Council").at(280, 30, 9, false, "Page " + page + " of 3");
            file.down(40).paragraph(List.of("First", "Second", "Third").get(page - 1) + " of all: " + LONG);
        }

        var paper = read();

        assertThat(paper.organisation()).isEqualTo("Westmoor Council");
        assertThat(paper.blocks()).hasSize(4);
        assertThat(paper.blocks()).extracting(Block::text).noneMatch(text -> text.contains("of 3"));
        assertThat(paper.blocks()).extracting(block -> block.place().page()).containsExactly(1, 1, 2, 3);
    }

    @Test
    void aSentenceThatThePageBreakCutIsOneParagraphAndHyphensGo() throws IOException {
        file.at(60, 100, 11, false, "The review of management in all of the three coun-")
                .at(60, 86, 11, false, "cils was led by officers of each, and their self-")
                .page()
                .at(60, 780, 11, false, "assessment was agreed by the councils.");

        assertThat(read().blocks())
                .extracting(Block::text)
                .containsExactly(
                        "The review of management in all of the three councils was led by officers of each, and "
                                + "their self-assessment was agreed by the councils.");
    }

    @Test
    void twoColumnsOfWordsAreReadOneAfterTheOther() throws IOException {
        for (int i = 0; i < 14; i++) {
            file.at(60, 700 - 14 * i, 10, false, "left words number " + i + " go on across to here");
            file.at(320, 700 - 14 * i, 10, false, "right words number " + i + " go on across to it");
        }

        var text = String.join(" ", read().blocks().stream().map(Block::text).toList());

        assertThat(text.indexOf("left words number 13")).isLessThan(text.indexOf("right words number 0"));
    }

    @Test
    void aPageThatLiesOnItsSideIsReadUpright() throws IOException {
        file.sideways();
        file.heading(13, "Savings").row(true, EDGES, "Ref", "Action", "Owner").row(false, EDGES, "1", "Sell", "Legal");

        assertThat(read().blocks())
                .extracting(PdfReaderTests::brief)
                .containsExactly("H1 null Savings", "T Ref\tAction\tOwner\n1\tSell\tLegal");
    }

    @Test
    void aLockedPdfIsRefusedWithWhatToDo() throws IOException {
        file.paragraph("Secret.");
        file.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

        assertThat(reason(answer()))
                .isEqualTo("plan.pdf: it is protected by a password. " + "Save it without one and try again.");
    }

    @Test
    void aScanWithoutWordsIsRefusedWithWhatToDo() throws IOException {
        assertThat(reason(answer())).contains("text recognition");
    }

    @Test
    void aPageWithoutWordsIsNoted() throws IOException {
        file.paragraph(LONG).page();

        assertThat(read().notes()).extracting(Note::code).containsExactly("page-without-words");
    }

    private Checked<Paper> answer() throws IOException {
        return new PdfReader().read(new Upload("plan.pdf", file.save(folder.resolve("plan.pdf"))));
    }

    private Paper read() throws IOException {
        var answer = answer();
        assertThat(answer).isInstanceOf(Accepted.class);
        return ((Accepted<Paper>) answer).value();
    }

    private static String reason(Checked<Paper> answer) {
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused<Paper>) answer).problems().getFirst().toString();
    }

    private static String brief(Block block) {
        return switch (block) {
            case Heading heading -> "H" + heading.level() + " " + heading.number() + " " + heading.text();
            case Paragraph paragraph -> "P " + paragraph.number() + " " + paragraph.text();
            case Item item -> "I" + item.depth() + " " + item.marker() + " " + item.text();
            case Table table -> "T " + table.text();
        };
    }
}
