package org.goldenthread.measures.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.measures.figures.Polarity;
import org.junit.jupiter.api.Test;

class QuestionsTests {
    private static List<String> asked(Polarity polarity, String target, String last, String... known) {
        return Questions.of(
                polarity,
                new BigDecimal(target),
                new BigDecimal(last),
                "Q4 2025/26",
                List.of(known).stream().map(BigDecimal::new).toList());
    }

    @Test
    void aTargetWorseThanTodayIsAskedAboutInBothDirections() {
        assertThat(asked(Polarity.HIGH, "80", "85")).singleElement().asString().contains("85 in Q4 2025/26");
        assertThat(asked(Polarity.LOW, "20", "15")).hasSize(1);
        assertThat(asked(Polarity.HIGH, "90", "85")).isEmpty();
        assertThat(asked(Polarity.LOW, "10", "15")).isEmpty();
        var range = new Polarity.Within(new BigDecimal("85"), new BigDecimal("92"));
        assertThat(asked(range, "80", "86")).hasSize(1);
        assertThat(asked(range, "90", "70")).isEmpty();
    }

    @Test
    void aTargetOfNothingIsAskedAbout() {
        assertThat(asked(Polarity.LOW, "0", "5")).singleElement().asString().startsWith("The target is 0.");
    }

    @Test
    void aTargetInAnotherUnitIsNoticed() {
        assertThat(asked(Polarity.HIGH, "0.9", "0.88", "88", "87.5", "89"))
                .anyMatch(one -> one.contains("Is the unit right?"));
        assertThat(asked(Polarity.HIGH, "92", "88", "88", "87.5", "89")).isEmpty();
    }

    @Test
    void aTargetOfContextIsAskedAbout() {
        assertThat(asked(Polarity.NONE, "10", "5")).singleElement().asString().contains("gives it no rating");
    }
}
