package org.goldenthread.site.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermTests {
    private static final LocalDate TODAY = LocalDate.of(2031, 3, 3);

    private static Term in(int days) {
        return Term.by(TODAY.plusDays(days));
    }

    @Test
    void whatIsLateComesFirstAndWhatWaitsBeforeWhatIsDueLater() {
        var patient = new Term(TODAY.minusDays(29), TODAY.plusDays(2));
        var sorted = Stream.of(in(5), Term.OPEN, in(-3), patient, in(-40))
                .sorted(Term.urgency(TODAY))
                .toList();
        assertThat(sorted).containsExactly(in(-40), in(-3), patient, Term.OPEN, in(5));
    }

    @Test
    void itSaysByWhenInWords() {
        assertThat(in(0).words(TODAY)).isEqualTo("due today");
        assertThat(in(1).words(TODAY)).isEqualTo("due in one day, 4 Mar 2031");
        assertThat(in(-12).words(TODAY)).isEqualTo("12 days late, 19 Feb 2031");
        assertThat(new Term(TODAY.minusDays(2), TODAY.plusDays(9)).words(TODAY))
                .isEqualTo("asked for 2 days ago, 1 Mar 2031");
        assertThat(Term.OPEN.words(TODAY)).isEmpty();
    }

    @Test
    void itsStateFollowsTheDay() {
        assertThat(in(-1).state(TODAY).words()).isEqualTo("Late");
        assertThat(in(7).state(TODAY).words()).isEqualTo("Due");
        assertThat(in(8).state(TODAY).words()).isEqualTo("Not due yet");
        assertThat(Term.OPEN.state(TODAY).words()).isEqualTo("Waits");
        assertThat(Term.OPEN.within(TODAY, 0)).isTrue();
        assertThat(in(3).within(TODAY, 2)).isFalse();
    }
}
