package org.goldenthread.intake.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.reading.text.TextReader;
import org.junit.jupiter.api.Test;

class BoundsTests {

    @Test
    void aPaperOfOrdinarySizeIsLookedAtWhole() {
        var paper = TextReader.paper("a.txt", "Some words.\n\nA\tB\n1\t2\n");

        assertThat(Bounds.within(paper)).isSameAs(paper);
    }

    @Test
    void aMillionLettersOnOneLineAreCutAndSaid() {
        var paper = Bounds.within(TextReader.paper("a.txt", "x".repeat(1_000_000)));

        assertThat(paper.blocks().getFirst().text()).hasSize(Bounds.LONGEST_TEXT);
        assertThat(paper.notes()).extracting(Note::code).containsExactly("too-long");
    }

    @Test
    void aRowOfManyThousandCellsIsCut() {
        var paper = Bounds.within(TextReader.paper("a.txt", "a\t".repeat(5_000) + "\n"));

        assertThat(((Block.Table) paper.blocks().getFirst()).width()).isEqualTo(Bounds.MOST_CELLS);
    }

    @Test
    void nothingAfterFiveMillionLettersIsLookedAt() {
        var text =
                IntStream.range(0, 600).mapToObj(i -> "Y".repeat(9_999) + ".").collect(Collectors.joining("\n\n"));

        var paper = Bounds.within(TextReader.paper("a.txt", text));

        assertThat(paper.blocks()).hasSize(500);
        assertThat(paper.notes()).extracting(Note::code).containsExactly("too-long");
    }

    @Test
    void aRecogniserThatOverflowsTheStackCostsOnlyWhatItLooksFor() {
        Recogniser deep = paper -> {
            throw new StackOverflowError();
        };

        var woven = new Recognition(List.of(deep)).recognise(TextReader.paper("a.txt", "Words."));

        assertThat(woven.notes()).extracting(Note::code).containsExactly("recogniser-failed");
    }
}
