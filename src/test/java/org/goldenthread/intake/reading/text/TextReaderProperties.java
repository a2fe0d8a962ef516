package org.goldenthread.intake.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Paper;

class TextReaderProperties {

    @Property(tries = 400)
    void everyWordOfALineOfPlainTextIsInThePaperInOrder(@ForAll("papers") String text) {
        assertThat(words(TextReader.paper("p.txt", text))).isEqualTo(letters(text));
    }

    @Property(tries = 400)
    void everyWordOfATableIsInThePaper(@ForAll("tables") String text) {
        assertThat(words(TextReader.paper("p.txt", text)).stream().sorted())
                .containsExactlyElementsOf(letters(text).stream().sorted().toList());
    }

    @Property(tries = 400)
    void everyWordBetweenGuttersIsInThePaper(@ForAll("spaced") String text) {
        assertThat(words(TextReader.paper("p.txt", text)).stream().sorted())
                .containsExactlyElementsOf(letters(text).stream().sorted().toList());
    }

    @Property(tries = 400)
    void anyTextAtAllIsReadWithoutFailing(@ForAll String text) {
        assertThatCode(() -> TextReader.paper("p.txt", text)).doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void anyMixtureOfSignsIsReadWithoutFailing(@ForAll("signs") String text) {
        assertThatCode(() -> TextReader.paper("p.txt", text)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> papers() {
        var starts = Arbitraries.of("", "- ", "1. ", "4.2 ", "- 4.2. ", "(ii) ", "• ", "  - ", "a) ", "## ", "7 ");
        var sentence = Arbitraries.of("Alpha", "beta", "GAMMA", "delta:", "epsilon.", "Zeta;", "(eta", "theta)", "IOTA")
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(words -> String.join(" ", words));
        var line = net.jqwik.api.Combinators.combine(starts, sentence).as(String::concat);
        return Arbitraries.oneOf(line, Arbitraries.just(""))
                .list()
                .ofMaxSize(25)
                .map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> tables() {
        var cell = Arbitraries.of("Alpha", "", "1.2", "<p>beta gamma</p>", "<ul> - one - two", "● mark", "Zeta: eta.");
        var row = cell.list().ofMinSize(2).ofMaxSize(4).map(cells -> String.join("\t", cells));
        return Arbitraries.oneOf(row, Arbitraries.just("")).list().ofMaxSize(20).map(TextReaderProperties::distinct);
    }

    /** A row that repeats the heads on a new page is rightly left out, so every row gets a word of its own. */
    private static String distinct(List<String> rows) {
        var lines = new ArrayList<String>();
        for (var row : rows) {
            lines.add(row.isEmpty() ? row : row + " row" + Character.toString('a' + lines.size()));
        }
        return String.join("\n", lines);
    }

    @Provide
    Arbitrary<String> spaced() {
        var cell = Arbitraries.of("Alpha", "", "beta gamma", "Delta epsilon zeta", "eta", "THETA");
        var row = cell.list().ofSize(3).map(cells -> "%-22s%-24s%s".formatted(cells.toArray()));
        return Arbitraries.oneOf(row, Arbitraries.of("", "Iota kappa lambda.", "   mu"))
                .list()
                .ofMaxSize(30)
                .map(TextReaderProperties::distinct);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(
                        "<p>",
                        "</ul>",
                        "<",
                        ">",
                        "|",
                        " | ",
                        "\t",
                        "\n",
                        "\n\n",
                        "---",
                        "- ",
                        "1.",
                        "(i)",
                        "**",
                        "*",
                        "&amp;",
                        "&#x;",
                        "\f",
                        "#",
                        "x",
                        "Table 1",
                        "•",
                        "\\bullet")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static List<String> words(Paper paper) {
        var text = new StringBuilder();
        for (var block : paper.blocks()) {
            if (block instanceof Block.Table table && table.caption() != null) {
                text.append(table.caption()).append(' ');
            }
            text.append(block.text()).append('\n');
        }
        return letters(text.toString());
    }

    /** Words of letters, without tags and without the short marks that number things. */
    private static List<String> letters(String text) {
        var plain = text.replaceAll("</?[a-z]+>", " ");
        return new ArrayList<>(Arrays.stream(plain.split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2)
                .toList());
    }
}
