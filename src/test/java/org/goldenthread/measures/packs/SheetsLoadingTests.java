package org.goldenthread.measures.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A file of definition sheets becomes measures, each through the door that a form takes. */
class SheetsLoadingTests extends MeasuresOfACouncil {
    private static final String HEAD = "code,title,type,unit,decimals,polarity,collected,derived,multiplier,numerator,"
            + "applies,reason,rule,cumulative,tags,priority\n";

    @Autowired
    SheetsLoading loading;

    @TempDir
    Path folder = Path.of("");

    private SheetsLoaded load(String rows) {
        try {
            var file = Files.writeString(folder.resolve("measures.csv"), HEAD + rows);
            return got(does(() -> loading.load(council, file)));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private Measure of(String code) {
        return does(() ->
                measures.get(Objects.requireNonNull(measures.byCode(council).get(code))));
    }

    @Test
    void aRowSaysEverythingThatASheetHas() {
        load("HOU03,Homes that stand empty,percentage,%,1,1 to 2.5,monthly,quarterly=last; yearly=last,100,Empty homes,"
                + ",,simple; amber=5,yes,Corporate; Housing,\n");
        var measure = of("hou03");
        var sheet = measure.sheet();
        assertThat(measure.tags()).containsExactly("Corporate", "Housing");
        assertThat(sheet.polarity()).isEqualTo(new Polarity.Within(new BigDecimal("1"), new BigDecimal("2.5")));
        assertThat(sheet.collection().collected()).isEqualTo(Length.MONTH);
        assertThat(sheet.collection().derived()).hasSize(2);
        assertThat(sheet.judging().rule()).isEqualTo("simple");
        assertThat(sheet.judging().settings()).containsEntry("amber", "5");
        assertThat(sheet.judging().cumulative()).isTrue();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var rows = "A1,First,number,,0,low,quarterly,,,,,,,,One; Two,\n"
                + "A1,,,,,,,,,,2024-04-01,Counted anew,simple; amber=3,,,\n";
        var first = load(rows);
        assertThat(first.added()).isEqualTo(1);
        assertThat(first.changed()).isEqualTo(1);
        var again = load(rows);
        assertThat(again.refused()).isEmpty();
        assertThat(again.added() + again.changed() + again.tied()).isZero();
    }

    @Test
    void aLaterVersionKeepsWhatItsRowLeavesBlank() {
        load("A1,First,number,bins,0,low,quarterly,,,,,,,,,\nA1,,,,2,,,,,,2024-04-01,Weighed now,,,,\n");
        var before = of("a1").definitionFor(LocalDate.of(2024, 3, 31)).sheet();
        var after = of("a1").definitionFor(LocalDate.of(2024, 4, 1));
        assertThat(before.counted().decimals()).isZero();
        assertThat(after.sheet().counted().decimals()).isEqualTo(2);
        assertThat(after.sheet().counted().unit()).isEqualTo("bins");
        assertThat(after.reason()).isEqualTo("Weighed now");
    }

    @Test
    void aRowThatIsWrongIsRefusedWithItsPlaceAndTheOthersAreTaken() {
        var loaded = load("A1,First,number,,0,,quarterly,,,,,,,,,\n"
                + "A2,Second,number,,0,upwards,fortnightly,,,,,,simple; amber=lots,,,\n"
                + "A3,Third,number,,0,high,quarterly,,,,,,,,,\n"
                + ",Fourth,number,,0,high,quarterly,,,,,,,,,\n"
                + "A5,Fifth,number,,0,high,quarterly,,,,,,,,,Flying cars\n");
        assertThat(loaded.refused())
                .extracting(Problem::place)
                .containsExactly(
                        "row 2, column polarity",
                        "row 3, column polarity",
                        "row 3, column collected",
                        "row 3, column rule",
                        "row 5, column code",
                        "row 6, column priority");
        assertThat(does(() -> measures.byCode(council))).containsOnlyKeys("a3", "a5");
    }

    @Test
    void aMeasureIsTiedToThePriorityThatItShows() {
        var priority = does(() ->
                things.add("priority", council, Thing.Card.of("Clean streets", ""), new State("ahead", Tone.NONE)));
        load("A1,First,number,,0,high,quarterly,,,,,,,,,clean  Streets\n");
        var ties = does(() -> things.tiesOfKind(council, TieKind.MEASURED_BY));
        assertThat(ties).hasSize(1);
        assertThat(ties.getFirst().upper()).isEqualTo(priority.ref());
        assertThat(ties.getFirst().lower()).isEqualTo(of("a1").ref());
    }

    @Test
    void aFileWithoutCodesIsRefusedAsAWhole() throws IOException {
        var file = Files.writeString(folder.resolve("odd.csv"), "name\nX\n");
        assertThat(does(() -> loading.load(council, file))).isInstanceOf(Checked.Refused.class);
    }
}
