package org.goldenthread.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names say what a thing is in a council, never how it is built. */
class NamesTests {
    private static final Pattern BANNED = Pattern.compile(
            ".*(Service|Impl|Utils?|Helper|Manager|Dto|Entity|Mapper|Common)|(Default|Base|Abstract)[A-Z].*");
    private static final Pattern SQL =
            Pattern.compile("\\.sql\\(|\"(select|insert into|update|delete from) ", Pattern.CASE_INSENSITIVE);

    /** Below the doors: the connection that enters, the server that starts, the migrations that run. */
    private static final String DATABASE = "access/database";

    @Test
    void noNameTellsHowAClassIsBuilt() {
        assertThat(Sources.MAIN.java().stream()
                        .map(Sources::name)
                        .filter(name -> BANNED.matcher(name).matches())
                        // the trade's own word for what councils share
                        .filter(name -> !name.startsWith("SharedService")))
                .isEmpty();
    }

    @Test
    void sqlStandsInStoresOnly() {
        assertThat(Sources.MAIN.java().stream()
                        .filter(file -> !Sources.name(file).endsWith("Store"))
                        .filter(file -> !file.toString().contains(DATABASE))
                        .filter(file -> SQL.matcher(Sources.text(file)).find()))
                .isEmpty();
    }

    @Test
    void storesAndPagesAreNobodysBusinessOutside() {
        assertThat(Sources.MAIN.java().stream()
                        .filter(file -> Sources.name(file).matches(".*(Store|Pages|Api)"))
                        .filter(file -> Sources.text(file).contains("\npublic ")))
                .isEmpty();
    }

    @Test
    void thingsImportNoSpring() {
        var things = List.of(
                "Finding", "Source", "Priority", "Workstream", "Plan", "Unit", "Post", "Thing", "Tie", "Measure");
        for (var file : Sources.MAIN.java()) {
            if (things.contains(Sources.name(file))) {
                assertThat(Sources.text(file)).as(file.toString()).doesNotContain("import org.springframework");
            }
        }
    }

    @Test
    void eventsAreInThePastTense() {
        assertThat(Sources.MAIN.java().stream()
                        .filter(file -> Sources.text(file).contains("Announced inside the transaction"))
                        .map(Sources::name)
                        .filter(name -> !name.matches(".*(ed|Made|Cut)")))
                .isEmpty();
    }

    @Test
    void everyPublicTypeIsDescribed() {
        assertThat(Sources.MAIN.java().stream()
                        .filter(file -> !Sources.name(file).equals("package-info"))
                        .filter(file -> Sources.text(file).contains("\npublic "))
                        .filter(file -> !head(file).contains("\n/**")))
                .isEmpty();
    }

    private static String head(Path file) {
        var text = Sources.text(file);
        return text.substring(0, text.indexOf("\npublic ") + 8);
    }
}
