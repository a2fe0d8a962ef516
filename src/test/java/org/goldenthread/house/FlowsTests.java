package org.goldenthread.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say about the code is there. */
class FlowsTests {
    private static final Pattern PLACE = Pattern.compile("`([a-z]+(?:/[a-z]+)*/[A-Za-z]+)(?:\\.[a-z]\\w+)?`");
    private static final Pattern LINK = Pattern.compile("]\\(((?!https?:|#)[^)#]+)");

    private static List<String> found(Pattern pattern, String file) {
        return pattern.matcher(Sources.text(Path.of(file)))
                .results()
                .map((MatchResult one) -> one.group(1))
                .distinct()
                .toList();
    }

    @Test
    void theWaysThroughTheHouseNameFilesAndFoldersThatAreThere() {
        var places = found(PLACE, "docs/flows.md").stream()
                .filter(place -> !place.startsWith("bin/"))
                .toList();
        assertThat(places).hasSizeGreaterThan(15).allSatisfy(place -> {
            var path = Sources.MAIN.root().resolve(place);
            assertThat(Files.isDirectory(path) || Files.exists(Path.of(path + ".java")))
                    .as(place)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "SECURITY.md"})
    void everyLinkOfADocumentLeadsSomewhere(String document) {
        assertThat(found(LINK, document))
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }
}
