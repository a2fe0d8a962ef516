package org.goldenthread.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.GoldenThread;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms, and the arrows between them, are those of docs/house.md. */
class RoomsTests {
    private static final Set<String> GROUND =
            Set.of("vocabulary", "access", "thread", "site", "evidence", "publishing", "intake");

    /** Which rooms a room may import, besides itself. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("vocabulary", Set.of()),
            Map.entry("access", Set.of("vocabulary")),
            // being pages, those of access stand above the site, which is above access
            Map.entry("access.web", Set.of("vocabulary", "access", "site", "publishing")),
            Map.entry("thread", Set.of("vocabulary", "access")),
            Map.entry("site", Set.of("vocabulary", "access", "thread")),
            Map.entry("evidence", Set.of("vocabulary", "access", "thread", "site", "publishing")),
            Map.entry("publishing", Set.of("vocabulary", "access", "thread", "site")),
            Map.entry("intake", Set.of("vocabulary", "access", "thread", "site", "evidence", "publishing")),
            Map.entry("organisation", GROUND),
            Map.entry("findings", with("organisation")),
            Map.entry("measures", with("organisation")),
            Map.entry("plan", with("organisation", "findings")),
            Map.entry("delivery", with("organisation", "findings", "measures", "plan")),
            Map.entry("risks", with("organisation", "delivery", "plan")),
            Map.entry("benefits", with("organisation", "findings", "measures", "plan", "delivery")),
            Map.entry(
                    "governance",
                    with("organisation", "findings", "measures", "plan", "delivery", "risks", "benefits")),
            Map.entry(
                    "reports",
                    with(
                            "organisation",
                            "findings",
                            "measures",
                            "plan",
                            "delivery",
                            "risks",
                            "benefits",
                            "governance")));

    private static final Set<String> FRAME = Set.of("thread", "site", "publishing");

    private static Set<String> with(String... more) {
        var all = new java.util.HashSet<>(GROUND);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    @Test
    void everyRoomDeclaresItsDependenciesAndKeepsToThem() {
        ApplicationModules.of(GoldenThread.class).verify();
    }

    @Test
    void noRoomImportsWhatStandsAboveIt() {
        for (var file : Sources.MAIN.java()) {
            var room = room(file);
            if (room.isEmpty()) {
                continue;
            }
            assertThat(ARROWS).as("the arrows know the room of " + file).containsKey(room);
            Sources.text(file)
                    .lines()
                    .filter(line -> line.startsWith("import org.goldenthread.")
                            || line.startsWith("import static org.goldenthread."))
                    .map(line -> line.replaceFirst("import (static )?org\\.goldenthread\\.", ""))
                    .map(rest -> rest.substring(0, rest.indexOf('.') < 0 ? rest.length() : rest.indexOf('.')))
                    .filter(other -> Character.isLowerCase(other.charAt(0)) && !other.equals(room))
                    .filter(other -> !(ofPages(file) && FRAME.contains(other)))
                    .forEach(other -> assertThat(ARROWS.get(room))
                            .as(file + " imports from " + other)
                            .contains(other));
        }
    }

    /** Pages stand on the frame, also those of rooms that the frame itself stands on: modules of their own within them. */
    private static boolean ofPages(Path file) {
        return file.getParent() != null && file.getParent().endsWith("web");
    }

    private static String room(Path file) {
        var inside = Sources.MAIN.root().relativize(file);
        if (inside.startsWith("access/web")) {
            return "access.web";
        }
        return inside.getNameCount() < 2 ? "" : inside.getName(0).toString();
    }

    @Test
    void aRoomHasOneNameEverywhere() {
        var rooms = Sources.folders(Sources.MAIN.root());
        assertThat(rooms)
                .containsExactlyInAnyOrderElementsOf(ARROWS.keySet().stream()
                        .filter(room -> !room.contains("."))
                        .toList());
        assertThat(rooms).containsAll(Sources.folders(Path.of("src/main/resources/db/migration")));
        assertThat(rooms).containsAll(Sources.folders(Path.of("src/main/jte")));
    }

    @Test
    void theVocabularyHoldsWordsOnly() {
        for (var file : Sources.under(Sources.MAIN.root().resolve("vocabulary"), ".java")) {
            assertThat(Sources.text(file)).as(file.toString()).doesNotContain("import org.springframework");
        }
    }

    @Test
    void everyPackageSaysWhatItIsForAndKnowsNoNull() {
        Sources.MAIN.java().stream().map(Path::getParent).distinct().forEach(folder -> {
            var info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Sources.text(info)).as(info.toString()).startsWith("/**").contains("@NullMarked");
        });
    }

    @Test
    void everyScriptSaysWhatItDoes() {
        for (var script : Sources.under(Path.of("bin"), "")) {
            if (!script.toString().startsWith("bin/lib")) {
                assertThat(Sources.text(script)).as(script.toString()).contains("\n# DOC: ");
            }
        }
    }
}
