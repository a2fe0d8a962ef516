package org.goldenthread.reports.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.document.Part;
import org.junit.jupiter.api.Test;

/** What two versions differ in. */
class DifferencesProperties {

    private static String text(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    @Property
    void aTextDiffersInNothingFromItself(
            @ForAll @Size(max = 12) List<@AlphaChars @StringLength(min = 1, max = 3) String> text) {
        assertThat(Differences.typed(text(text), text(text))).isEmpty();
    }

    @Property
    void everythingThatOnlyOneOfTwoHasIsToldAndNothingElse(
            @ForAll @Size(max = 12) List<@AlphaChars @StringLength(min = 1, max = 2) String> before,
            @ForAll @Size(max = 12) List<@AlphaChars @StringLength(min = 1, max = 2) String> after) {
        var changes = Differences.typed(text(before), text(after));
        long gone = changes.stream().filter(one -> !one.before().isEmpty()).count();
        long fresh = changes.stream().filter(one -> !one.after().isEmpty()).count();
        assertThat(before.size() - gone).isEqualTo(after.size() - fresh);
        before.stream()
                .filter(one -> !after.contains(one))
                .forEach(one ->
                        assertThat(changes).anyMatch(change -> change.before().equals(one)));
        after.stream()
                .filter(one -> !before.contains(one))
                .forEach(one ->
                        assertThat(changes).anyMatch(change -> change.after().equals(one)));
    }

    @Test
    void aParagraphThatOnlyMovedToAnotherNumberIsNoDifference() {
        var before = List.<Part>of(numbered("2.1", "Same"));
        var after = List.<Part>of(numbered("2.1", "New"), numbered("2.2", "Same"));
        assertThat(Differences.words(before, after)).containsExactly(new Change(Change.Of.WORDS, "2.1", "", "New"));
    }

    private static Part.Paragraph numbered(String number, String words) {
        return new Part.Paragraph(number, Part.Paragraph.of(words).runs());
    }

    @Test
    void figuresAreComparedByWhatTheyAreOf() {
        var before = List.of(new Fact("Rent", "95%", "", ""), new Fact("Bins", "3", "", ""));
        var after = List.of(new Fact("Rent", "96%", "", ""), new Fact("Roads", "4", "", ""));
        assertThat(Differences.figures(before, after))
                .containsExactly(
                        new Change(Change.Of.FIGURE, "Rent", "95%", "96%"),
                        new Change(Change.Of.FIGURE, "Roads", "", "4"),
                        new Change(Change.Of.FIGURE, "Bins", "3", ""));
    }

    @Test
    void twoFiguresOfOneNameAreNotTakenForEachOther() {
        var before = List.of(
                new Fact("Rent, June", "95%", "", "/measures/M-1/proof?start=2026-06-01&known=2026-07-01"),
                new Fact("Rent, June", "80%", "", "/measures/M-2/proof?start=2026-06-01&known=2026-07-01"));
        var after = List.of(
                new Fact("Rent, June", "81%", "", "/measures/M-2/proof?start=2026-06-01&known=2026-09-01"),
                new Fact("Rent, June", "95%", "", "/measures/M-1/proof?start=2026-06-01&known=2026-09-01"));
        assertThat(Differences.figures(before, after))
                .containsExactly(new Change(Change.Of.FIGURE, "Rent, June (M-2)", "80%", "81%"));
    }

    @Test
    void figuresOfOneThingArePairedAfterWhatStayed() {
        var before = List.of(met("3 of 9"), met("1 of 2"), met("3 of 9"));
        var after = List.of(met("1 of 2"), met("4 of 9"));
        assertThat(Differences.figures(before, after))
                .containsExactly(new Change(Change.Of.FIGURE, "Targets met", "3 of 9", "4 of 9"));
    }

    private static Fact met(String value) {
        return new Fact("Targets met", value, "", "/measures");
    }
}
