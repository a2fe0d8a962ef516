package org.goldenthread.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.goldenthread.intake.paper.Block.Paragraph;
import org.goldenthread.intake.paper.Block.Table;
import org.junit.jupiter.api.Test;

class PaperDraftTests {
    private final PaperDraft draft = new PaperDraft("plan.txt");

    @Test
    void blocksAreNumberedInReadingOrderAndBlankOnesLeftOut() {
        draft.at(1, 3).heading(1, "1", "Purpose");
        draft.paragraph(null, "  ");
        draft.at(2, 9).paragraph("1.1", " To report. ");

        var blocks = draft.paper().blocks();

        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(1)).isInstanceOfSatisfying(Paragraph.class, paragraph -> {
            assertThat(paragraph.place()).hasToString("page 2, line 9");
            assertThat(paragraph.place().block()).isEqualTo(2);
            assertThat(paragraph.text()).isEqualTo("To report.");
        });
    }

    @Test
    void rowsOfATableKnowTheirPlace() {
        draft.at(4, 0)
                .table("Savings", List.of(RowDraft.of(true, List.of("Year", "£")), RowDraft.of(false, List.of("1"))));

        assertThat(draft.blocks().getFirst()).isInstanceOfSatisfying(Table.class, table -> {
            assertThat(table.rows().get(1).place()).hasToString("page 4, row 2");
            assertThat(table.rows().get(1).cell(1)).isEmpty();
            assertThat(table.width()).isEqualTo(2);
        });
    }

    @Test
    void theFrontPageTellsTitleCouncilAndDate() {
        draft.heading(1, null, "ANNEX C TO AGENDA ITEM 7");
        draft.paragraph(null, "Westmoor and Fell District Council");
        draft.paragraph(null, "Council : 30 April 2008");
        draft.heading(1, null, "Improvement Analysis");
        draft.paragraph(
                null,
                "The Council asked the Audit Commission in May 2007 for a view on how the whole "
                        + "programme had gone since the first letter was received by Eastmoor Council.");

        var paper = draft.paper();

        assertThat(paper.title()).isEqualTo("Improvement Analysis");
        assertThat(paper.organisation()).isEqualTo("Westmoor and Fell District Council");
        assertThat(paper.date()).isEqualTo("30 April 2008");
    }

    @Test
    void aSubjectLineIsTheTitleAndPrintedCapitalsStay() {
        draft.paragraph(null, "WESTMOOR BOROUGH COUNCIL\nTUESDAY 15 APRIL 2014");
        draft.paragraph(null, "Subject: Best Value Improvement Plan");
        draft.heading(1, "1", "Purpose");

        var paper = draft.paper();

        assertThat(paper.title()).isEqualTo("Best Value Improvement Plan");
        assertThat(paper.organisation()).isEqualTo("WESTMOOR BOROUGH COUNCIL");
        assertThat(paper.date()).isEqualTo("15 APRIL 2014");
    }

    @Test
    void withoutACouncilNameNothingIsGuessed() {
        draft.paragraph(null, "The Council agreed this in full.");
        draft.paragraph(null, "REDUCED COUNCIL TAX BASE");

        var paper = draft.paper();

        assertThat(paper.organisation()).isNull();
        assertThat(paper.date()).isNull();
    }

    @Test
    void moreWordsThanAnyPaperHoldsAreRefusedBeforeTheyFillTheMemory() {
        var megabyte = "x".repeat(1_000_000);

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100; i++) {
                        draft.paragraph(null, megabyte);
                    }
                })
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("Split it");
    }
}
