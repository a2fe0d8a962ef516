package org.goldenthread.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files small enough to be read at a sitting; the second figures of the house's table of sizes. */
class SizesTests {
    private static final int LINES = 300;
    private static final int TEMPLATE = 120;
    private static final int WIDTH = 120;
    private static final int IN_PACKAGE = 20;
    private static final int MOST_PUBLIC = 70;

    @Test
    void noJavaFileIsLongerThanThreeHundredLines() {
        assertThat(Stream.concat(Sources.MAIN.java().stream(), Sources.TESTS.java().stream())
                        .filter(file -> lines(file) > LINES))
                .isEmpty();
    }

    @Test
    void halfOfTheFilesFitOnAScreen() {
        var sizes = Sources.MAIN.java().stream().map(SizesTests::lines).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(75);
    }

    private static int lines(Path file) {
        return (int) Sources.text(file).lines().count();
    }

    @Test
    void noTemplateIsLongerThanItsLimit() {
        assertThat(Sources.under(Path.of("src/main/jte"), ".jte").stream().filter(file -> lines(file) > TEMPLATE))
                .isEmpty();
    }

    @Test
    void noLineOfCodeRunsOffThePage() {
        assertThat(Sources.MAIN.java().stream()
                        .flatMap(file -> Sources.text(file).lines().filter(line -> line.length() > WIDTH))
                        // the formatter leaves a long string in one piece, so that it can be searched for
                        .filter(line -> !line.contains("\"")))
                .isEmpty();
    }

    @Test
    void noPackageHoldsMoreThanTwentyFiles() {
        var packages = Sources.MAIN.java().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(packages.entrySet().stream().filter(one -> one.getValue() > IN_PACKAGE))
                .isEmpty();
    }

    @Test
    void aRoomShowsOthersNoMoreThanTheyNeed() {
        var open = Pattern.compile("(?m)^public [a-z -]*(class|record|enum|interface|@interface) ");
        // the vocabulary is there for everybody
        var rooms = Sources.MAIN.java().stream()
                .filter(file -> !file.endsWith("package-info.java")
                        && !Sources.room(file).equals("vocabulary"))
                .collect(Collectors.partitioningBy(
                        file -> open.matcher(Sources.text(file)).find(),
                        Collectors.groupingBy(Sources::room, Collectors.counting())));
        assertThat(rooms.get(true).entrySet().stream()
                        .filter(room -> !room.getKey().isEmpty())
                        .filter(room -> room.getValue() * 100
                                > MOST_PUBLIC
                                        * (room.getValue() + rooms.get(false).getOrDefault(room.getKey(), 0L))))
                .isEmpty();
    }

    @Test
    void nothingUnfinishedIsLeftInTheCode() {
        var words = List.of("TO" + "DO", "FIX" + "ME", "UnsupportedOperation" + "Exception");
        assertThat(Sources.MAIN.java().stream().filter(file -> words.stream().anyMatch(Sources.text(file)::contains)))
                .isEmpty();
    }
}
