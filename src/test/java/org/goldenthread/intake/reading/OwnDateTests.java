package org.goldenthread.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.intake.reading.text.TextReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnDateTests {

    @Test
    void aDateOfASourceThatThePaperListsIsNotItsOwn() {
        assertThat(date("""
                Improvement Analysis

                The issues come from these documents:

                - Annual Audit Letter, July 2025 (AAL)
                - Self-assessment of May 2025 (SA)
                """)).isNull();
    }

    @Test
    void theHeadOrALabelOrALineAloneGivesIt() {
        assertThat(date("Improvement Plan\n\nReport to Cabinet, 4 March 2025\n\nThe plan says what comes first.\n"))
                .isEqualTo("4 March 2025");
        assertThat(date("Improvement Plan\n\nThe plan says what comes first.\n\nDate: 14 March 2025\n"))
                .isEqualTo("14 March 2025");
        assertThat(
                        date(
                                "Analysis\n\nIt was made in July 2024 by the team, after a long time of thought.\n\nFebruary 2025\n"))
                .isEqualTo("February 2025");
    }

    @Test
    void aYearReportedOnAndADayOfSomethingElseAreNotItsOwn() {
        assertThat(date("Annual Report\n\nYear ended 31 March 2024\n\nThe council did well.\n"))
                .isNull();
        assertThat(date("Shared Service Agreement\n\nEffective from 1 April 2025\n\nThe councils agree.\n"))
                .isNull();
    }

    private static @Nullable String date(String words) {
        return TextReader.paper("paper.txt", words).date();
    }
}
