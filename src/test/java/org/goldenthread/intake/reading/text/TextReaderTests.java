package org.goldenthread.intake.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.reading.Sniff;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTests {
    @TempDir
    Path folder = Path.of("");

    @Test
    void numberedParagraphsHeadingsAndListsAreToldApart() {
        var paper = TextReader.paper("plan.txt", """
                WESTMOOR DISTRICT COUNCIL

                Subject: Improving how we improve

                1. Purpose

                - 1.1. This report asks members to agree the plan.

                2 What has been found?

                2.1 The auditors looked at four things:
                - (i) money;
                - (ii) people, that is:
                  - managers;
                  - staff; and
                - (iii) buildings.

                2.2 Continuous Improvement Team

                The team meets monthly.
                """);

        assertThat(shape(paper))
                .containsExactly(
                        "H2 WESTMOOR DISTRICT COUNCIL",
                        "P Subject: Improving how we improve",
                        "H2 1|Purpose",
                        "P 1.1|This report asks members to agree the plan.",
                        "H2 2|What has been found?",
                        "P 2.1|The auditors looked at four things:",
                        "I1 (i)|money;",
                        "I1 (ii)|people, that is:",
                        "I2 -|managers;",
                        "I2 -|staff; and",
                        "I1 (iii)|buildings.",
                        "H3 2.2|Continuous Improvement Team",
                        "P The team meets monthly.");
        assertThat(paper.title()).isEqualTo("Improving how we improve");
    }

    @Test
    void aListOfShortNumberedActionsIsNotAListOfHeadings() {
        var paper = TextReader.paper("plan.txt", """
                1  Working style
                1.1 Draft protocol for members
                1.2 Agree range of leaflets
                2  Strategies
                2.1 Design guide for developers
                """);

        assertThat(shape(paper))
                .containsExactly(
                        "H2 1|Working style",
                        "P 1.1|Draft protocol for members",
                        "P 1.2|Agree range of leaflets",
                        "H2 2|Strategies",
                        "P 2.1|Design guide for developers");
    }

    @Test
    void aRowThatAPageBreakCutIsGluedAndNoted() {
        var paper = TextReader.paper("analysis.txt", """
                Ref\tIssue\tResponse
                1. Leadership\t\t
                1.1\t<p>Growth (X 1)</p> <ul> - one - two <p>(Y 2)</p>\t<p>Money has been released from

                <p>More of the issue.</p>\t<p>the fund.</p> <ul> • First thing (Jan 06) • Second thing
                ---\t---

                \t\t<ol> 1. Pay 2. Leave
                1.2\tTransport\tNone
                """);

        var table = (Block.Table) paper.blocks().getFirst();
        assertThat(table.rows()).hasSize(4);
        assertThat(table.rows().getFirst().header()).isTrue();
        assertThat(table.rows().get(2).cells().get(1).parts())
                .containsExactly("Growth (X 1)", "- one", "- two", "(Y 2)", "More of the issue.");
        assertThat(table.rows().get(2).cells().get(2).parts())
                .containsExactly(
                        "Money has been released from the fund.",
                        "• First thing (Jan 06)",
                        "• Second thing",
                        "1. Pay",
                        "2. Leave");
        assertThat(paper.notes()).extracting(Note::code).containsOnly("joined-table");
        assertThat(paper.notes().getFirst().message()).contains("Row 1.1");
        assertThat(paper.notes().getFirst().place().row()).isEqualTo(3);
    }

    @Test
    void headsRepeatedOnTheNextPageAreLeftOut() {
        var paper = TextReader.paper("x.txt", "Ref\tIssue\n1\tOne\n\nRef\tIssue\n2\tTwo\n");

        assertThat(((Block.Table) paper.blocks().getFirst()).rows()).hasSize(3);
    }

    @Test
    void aSpanningHeadKeepsTheHeadsBelowIt() {
        var paper = TextReader.paper("x.txt", """
                Priority\tGroups\t\t
                \tMoney\tPeople & skills\tRoads
                P1- Openness\t\\bullet\t\t○
                P2- Thrift\t\t●\t

                Table 1 : Who does what
                """);

        var table = (Block.Table) paper.blocks().getFirst();
        assertThat(table.caption()).isEqualTo("Table 1 : Who does what");
        assertThat(table.rows().stream().filter(Block.Row::header)).hasSize(2);
        assertThat(table.rows().get(2).cells())
                .extracting(Block.Cell::text)
                .containsExactly("P1- Openness", "●", "", "○");
    }

    @Test
    void rowsWithBarsGoOnOverLinesUntilTheyAreComplete() {
        var paper = TextReader.paper("x.txt", """
                No | What? | Who by? | When?
                1. | Recycle more | A. Name
                ditto
                B. Name | Done
                NB see annexe. |
                2. | Plant trees | C. Name | May 2005 |
                [cut]
                Classes: one | two
                """);

        var table = (Block.Table) paper.blocks().getFirst();
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(1).cells().get(2).parts()).containsExactly("A. Name", "ditto", "B. Name");
        assertThat(table.rows().get(1).cells().get(3).parts()).containsExactly("Done", "NB see annexe.");
        assertThat(shape(paper)).contains("P [cut]", "P Classes: one | two");
    }

    @Test
    void markdownTablesAndHeadingsAreRead() {
        var paper = TextReader.paper("x.md", """
                # The plan

                | Action | Owner |
                |--------|-------|
                | Plant **trees** | Head of Parks |
                """);

        assertThat(shape(paper)).first().isEqualTo("H1 The plan");
        var table = (Block.Table) paper.blocks().get(1);
        assertThat(table.rows().getFirst().header()).isTrue();
        assertThat(table.rows().get(1).text()).isEqualTo("Plant trees\tHead of Parks");
    }

    @Test
    void columnsPartedByBlanksAloneAreATable() {
        var paper = TextReader.paper("x.txt", """
                The agreed actions are these.

                Ref    Action                         Owner              Due
                1      Reconcile the cash book        Head of Finance    May 2024
                       each month
                2      Count the keys                 Head of Property   June 2024
                """);

        var table = (Block.Table) paper.blocks().get(1);
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().getFirst().header()).isTrue();
        assertThat(table.rows().get(1).text())
                .isEqualTo("1\tReconcile the cash book each month\tHead of Finance\tMay 2024");
    }

    @Test
    void hangingNumbersAndTwoBlanksAfterAStopAreNoTable() {
        var paper = TextReader.paper("x.txt", """
                1.   First of all we count.
                2.   Then we add up.
                3.   Then we rest.

                We counted.  Then we
                added up.  Then we all
                rested.  That was it.
                """);

        assertThat(paper.blocks()).noneMatch(Block.Table.class::isInstance);
    }

    @Test
    void aSentenceCutByAPageBreakIsOneParagraphAgain() {
        var paper = TextReader.paper("x.txt", """
                - 9. **Finance** building a service that helps the council to manage and

                control its budgets

                10.**Building Control** – trading more
                """);

        assertThat(shape(paper))
                .containsExactly(
                        "I1 9.|Finance building a service that helps the council to manage and control its budgets",
                        "I1 10.|Building Control – trading more");
    }

    @Test
    void linesWrappedAtOneWidthAreOneParagraph() {
        var paper = TextReader.paper("x.txt", """
                The council has been recognised under previous inspection regimes as a
                Westmoor beacon of good value and now has to save two million pounds a
                year from its budget.
                """);

        assertThat(paper.blocks()).hasSize(1);
    }

    @Test
    void lettersOfTheWindowsCodePageAndUtf16AreRead() throws Exception {
        assertThat(words("a.txt", "£5 – “saved”".getBytes(Charset.forName("windows-1252"))))
                .contains("£5 – “saved”");
        assertThat(words("b.txt", "\uFEFF£5 saved".getBytes(StandardCharsets.UTF_16LE)))
                .contains("£5 saved");
        assertThat(words("c.txt", "\uFEFF£5 saved".getBytes(StandardCharsets.UTF_8)))
                .contains("£5 saved");
    }

    @Test
    void anEmptyFileIsRefusedAndBytesOfAnotherFormatAreNotTaken() throws Exception {
        var empty = Files.writeString(folder.resolve("e.txt"), " \n ");

        assertThat(new TextReader().read(new Upload("e.txt", empty))).isInstanceOf(Checked.Refused.class);
        assertThat(new TextReader().takes(new Upload("x.txt", empty), new Sniff(new byte[] {1, 0, 2}, "txt")))
                .isFalse();
    }

    private String words(String name, byte[] bytes) throws Exception {
        var file = Files.write(folder.resolve(name), bytes);
        return switch (new TextReader().read(new Upload(name, file))) {
            case Checked.Accepted<Paper>(Paper paper) ->
                paper.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
            case Checked.Refused<Paper> refused -> refused.toString();
        };
    }

    private static List<String> shape(Paper paper) {
        return paper.blocks().stream()
                .map(block -> switch (block) {
                    case Block.Heading h ->
                        "H" + h.level() + " " + (h.number() == null ? "" : h.number() + "|") + h.text();
                    case Block.Paragraph p -> "P " + (p.number() == null ? "" : p.number() + "|") + p.text();
                    case Block.Item i ->
                        "I" + i.depth() + " " + (i.marker() == null ? "" : i.marker() + "|") + i.text();
                    case Block.Table t -> "T " + t.width();
                })
                .toList();
    }
}
