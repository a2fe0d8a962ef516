package org.goldenthread.measures.peers.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.measures.peers.AmongPeers;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Groups that others publish: families, nearest neighbours, clusters, and one council's peers of three dates. */
class PublishedGroupsTests extends AmongPeers {
    private static final Path DATA = Path.of("../shared/data");

    @Autowired
    private GroupFiles files;

    private static Path file(String name) {
        Assumptions.assumeTrue(Files.exists(DATA.resolve(name)), "the published groups are not here");
        return DATA.resolve(name);
    }

    private GroupFiles.Brought brought(String name, String called, String group, LocalDate applies) {
        return new GroupFiles.Brought(file(name), name, called, group, applies, true, true);
    }

    @Test
    void familiesLoadWithEveryCouncilOfThem() throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file("lgbf-sctpp/Family_Groups_2024-01-18.csv"))) {
            var names = reader.stream()
                    .map(row -> new Subjects.Written("", row.getField(0)))
                    .distinct()
                    .toList();
            does(() -> subjects.meant(council, names));
        }
        var loaded = does(() -> Fixtures.got(
                files.load(council, brought("lgbf-sctpp/Family_Groups_2024-01-18.csv", "", "", LONG_AGO))));
        assertThat(loaded.keys()).hasSize(8);
        assertThat(loaded.refused()).isEmpty();
        assertThat(loaded.keys().stream()
                        .mapToInt(key -> does(() -> groups.get(council, key))
                                .latest()
                                .members()
                                .size())
                        .sum())
                .isEqualTo(64);
    }

    @Test
    void peersOfThreeDatesAreThreeVersionsOfOneGroup() {
        var first = does(() -> Fixtures.got(files.load(
                        council, brought("trafford-themes/cipfa2019.csv", "Peers", "", LocalDate.of(2019, 4, 1)))))
                .keys()
                .getFirst();
        does(() -> Fixtures.got(
                files.load(council, brought("trafford-themes/cipfa2021.csv", "", first, LocalDate.of(2021, 4, 1)))));
        does(() -> Fixtures.got(
                files.load(council, brought("trafford-themes/cipfalga0724.csv", "", first, LocalDate.of(2024, 7, 1)))));
        var group = does(() -> groups.get(council, first));
        assertThat(group.versions()).hasSize(3);
        assertThat(group.versions()).allSatisfy(one -> assertThat(one.members()).hasSizeBetween(14, 16));
    }

    @Test
    void nearestNeighboursAndClustersAreReadForTheCouncilThatAsks() throws IOException {
        for (var sort : List.of("demographic", "economic", "global")) {
            assertThat(read("neighbours/ons_" + sort + "-neighbours.csv", "E06000002"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.members()).hasSize(20));
        }
        assertThat(read("neighbours/ons_cluster-allocation.csv", "E06000002"))
                .extracting(GroupFile.Written::name)
                .containsExactly("Global B", "Economic A", "Demographic C");
        assertThat(read("neighbours/mysociety_composite_la_labels.csv", "ABC")).isNotEmpty();
    }

    private static List<GroupFile.Written> read(String name, String own) throws IOException {
        try (var reader = CsvReader.builder().ofCsvRecord(file(name))) {
            var rows = reader.stream().map(row -> row.getFields()).toList();
            return switch (GroupFile.read(rows, own::equals, false)) {
                case Checked.Accepted<GroupFile>(GroupFile found) -> found.groups();
                case Checked.Refused<GroupFile> no -> throw new AssertionError(no.problems());
            };
        }
    }
}
