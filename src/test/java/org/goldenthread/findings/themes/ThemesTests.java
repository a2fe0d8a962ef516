package org.goldenthread.findings.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Role;
import org.goldenthread.findings.themes.Themes.Step;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class ThemesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Themes themes;

    String council = "";
    Account officer = new Account(0, "", "", false);

    @BeforeEach
    void open() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
    }

    private long theme(@Nullable Long parent, String name) {
        return fixtures.as(officer, () -> Fixtures.got(themes.add(council, parent, "", name)));
    }

    private void move(long id, Step step) {
        fixtures.as(officer, () -> themes.move(council, id, step));
    }

    private List<String> tree() {
        return fixtures.as(officer, () -> themes.tree(council)).stream()
                .map(Theme::indented)
                .toList();
    }

    @Test
    void themesStandInTheOrderInWhichTheyCameUntilSomebodyMovesThem() {
        theme(null, "Leadership");
        long people = theme(null, "People");
        theme(null, "Capacity");
        move(people, Step.UP);
        assertThat(tree()).containsExactly("People", "Leadership", "Capacity");
        move(people, Step.UP);
        move(people, Step.DOWN);
        move(people, Step.DOWN);
        assertThat(tree()).containsExactly("Leadership", "Capacity", "People");
    }

    @Test
    void aThemeTakesWhatStandsUnderItAlong() {
        long leadership = theme(null, "Leadership");
        long people = theme(null, "People");
        theme(people, "Pay");
        theme(people, "Training");
        move(people, Step.IN);
        assertThat(tree()).containsExactly("Leadership", "– People", "– – Pay", "– – Training");
        move(people, Step.OUT);
        move(people, Step.UP);
        assertThat(tree()).containsExactly("People", "– Pay", "– Training", "Leadership");
        assertThat(fixtures.as(officer, () -> themes.under(council, people))).hasSize(3);
        assertThat(fixtures.as(officer, () -> themes.under(council, leadership)))
                .containsExactly(leadership);
    }

    @Test
    void aThemeWithThemesUnderItStays() {
        long people = theme(null, "People");
        long pay = theme(people, "Pay");
        assertThat(fixtures.as(officer, () -> themes.remove(council, people))).isInstanceOf(Checked.Refused.class);
        fixtures.as(officer, () -> Fixtures.got(themes.remove(council, pay)));
        fixtures.as(officer, () -> Fixtures.got(themes.remove(council, people)));
        assertThat(tree()).isEmpty();
    }

    @Test
    void aThemeHasAName() {
        assertThat(fixtures.as(officer, () -> themes.add(council, null, "1", "  ")))
                .isInstanceOf(Checked.Refused.class);
    }

    @Test
    void readersMoveNothingAndOthersSeeNothing() {
        theme(null, "Leadership");
        long people = theme(null, "People");
        var councillor = fixtures.person(council, Role.COUNCILLOR);
        assertThatThrownBy(() -> fixtures.as(councillor, () -> themes.move(council, people, Step.UP)))
                .isInstanceOf(NotAllowed.class);
        var stranger = fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER);
        assertThatThrownBy(() -> fixtures.as(stranger, () -> themes.get(council, people)))
                .isInstanceOf(NotHere.class);
    }
}
