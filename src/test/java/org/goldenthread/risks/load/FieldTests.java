package org.goldenthread.risks.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTests {

    @ParameterizedTest
    @CsvSource({
        "Ref No., REFERENCE",
        "Risk ID, REFERENCE",
        "Risk Title, RISK",
        "Risk Description, EVENT",
        "Cause(s), CAUSE",
        "Potential Consequences, CONSEQUENCE",
        "Risk Owner, OWNER",
        "Lead Officer, OWNER",
        "Existing Controls, CONTROLS",
        "Further Actions Required, ACTIONS",
        "Likelihood (1-5), CURRENT_LIKELIHOOD",
        "Inherent Likelihood, GROSS_LIKELIHOOD",
        "Likelihood – Gross, GROSS_LIKELIHOOD",
        "Residual Risk I, CURRENT_IMPACT",
        "Net Impact Score, CURRENT_IMPACT",
        "Target Probability, TARGET_LIKELIHOOD",
        "Inherent risk L x I, GROSS_SCORE",
        "Current Risk Rating, CURRENT_SCORE",
        "Risk Score, CURRENT_SCORE",
        "Target, TARGET_SCORE",
        "Date last reviewed, REVIEWED"
    })
    void headsAreKnownHoweverACouncilWordsThem(String printed, String field) {
        assertThat(Field.of(printed)).contains(Field.valueOf(field));
    }

    @Test
    void everyHeadThatIsWrittenHereIsReadAgain() {
        for (var field : Field.values()) {
            assertThat(Field.of(field.words())).contains(field);
        }
    }

    @ParameterizedTest
    @CsvSource({"Level", "Directorate", "Next review", "Target date", "Direction of travel"})
    void whatIsNoneOfThemIsLeft(String printed) {
        assertThat(Field.of(printed)).isEmpty();
    }
}
