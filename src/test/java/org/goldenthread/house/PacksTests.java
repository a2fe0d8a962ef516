package org.goldenthread.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.intake.packs.Packs;
import org.goldenthread.thread.Things;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every pack names its edition and licence, loads without a complaint, and loads twice without change. */
@Product
class PacksTests {
    @Autowired
    Packs packs;

    @Autowired
    Things things;

    @Autowired
    Fixtures fixtures;

    @Test
    void everyDemonstrationNamesEditionAndLicenceAndHasItsFiles() {
        assertThat(packs.demonstrations()).isNotEmpty().allSatisfy(pack -> {
            assertThat(pack.version()).isNotBlank();
            assertThat(pack.licence()).isNotBlank();
            assertThat(pack.parts())
                    .allSatisfy(part -> assertThat(
                                    Files.exists(Path.of("src/main/resources/packs/demonstration", pack.name(), part)))
                            .as(pack.name() + "/" + part)
                            .isTrue());
        });
    }

    @Test
    void everyDemonstrationLoadsTwiceWithoutChange() {
        for (var pack : packs.demonstrations()) {
            assertThat(fixtures.installation(() -> packs.load(pack))).isEmpty();
            var before = refs(pack.council().code());
            assertThat(before).isNotEmpty();
            assertThat(fixtures.installation(() -> packs.load(pack))).isEmpty();
            assertThat(refs(pack.council().code())).isEqualTo(before);
        }
    }

    private HashSet<String> refs(String council) {
        return fixtures.installation(() -> {
            var refs = new HashSet<String>();
            for (var kind : java.util.List.of(
                    "finding",
                    "priority",
                    "workstream",
                    "source",
                    "unit",
                    "post",
                    "programme",
                    "project",
                    "action",
                    "milestone")) {
                things.all(kind, council).forEach(thing -> refs.add(thing.ref()));
            }
            return refs;
        });
    }
}
