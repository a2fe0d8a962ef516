package org.goldenthread.intake.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.PaperSketch;
import org.junit.jupiter.api.Test;

class ColumnsTests {

    @Test
    void headsOfAuditorsAndCouncilsMeanTheSame() {
        assertThat(Columns.meaning("Area for Improvement")).contains(Column.ISSUE);
        assertThat(Columns.meaning("What?")).contains(Column.ISSUE);
        assertThat(Columns.meaning("Who by?")).contains(Column.OWNER);
        assertThat(Columns.meaning("Para Ref (to CPA Report)")).contains(Column.PARAGRAPH);
        assertThat(Columns.meaning("Priority (H/M/L)")).contains(Column.PRIORITY);
        assertThat(Columns.meaning("Council’s response")).contains(Column.RESPONSE);
        assertThat(Columns.meaning("Date of implementation")).contains(Column.DUE);
        assertThat(Columns.meaning("Transformation")).isEmpty();
        assertThat(Columns.meaning("")).isEmpty();
    }

    @Test
    void theHeadsMayStandBelowATitleRowAndMeanTwoThings() {
        var columns = columns("""
                Action plan | | |
                # | Recommendation | Management response | Responsible officer and target date
                1 | Count the keys | Agreed | Head of Property, May 2024
                """);

        assertThat(columns.rows()).hasSize(1);
        assertThat(columns.cell(columns.rows().getFirst(), Column.RECOMMENDATION))
                .isEqualTo("Count the keys");
        assertThat(columns.at().get(Column.OWNER)).isEqualTo(3);
        assertThat(columns.at().get(Column.DUE)).isEqualTo(3);
        assertThat(columns.head(Column.RESPONSE)).isEqualTo("Management response");
        assertThat(columns.number(Column.RISK)).isZero();
    }

    @Test
    void aTableOfFiguresMeansNothing() {
        assertThat(columns("Waste | Roads\n1 | 2\n").at()).isEmpty();
    }

    private static Columns columns(String sketch) {
        return Columns.of((Table) PaperSketch.of(sketch).blocks().getFirst());
    }
}
