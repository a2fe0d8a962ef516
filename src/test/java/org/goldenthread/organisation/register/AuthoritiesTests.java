package org.goldenthread.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.Fixtures.got;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.assertj.core.api.Assumptions;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.intake.sheet.Sheet;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class AuthoritiesTests {
    private static final Path REAL = Path.of("../shared/data/gss-codes");
    private static final String FILE = """
            local-authority-code,official-name,nice-name,gss-code,start-date,end-date,replaced-by,nation,region,\
            local-authority-type,local-authority-type-name,alt-names,former-gss-codes,x
            QBF,Brackenfell District Council,Brackenfell,Q07000001,1974-04-01,2019-03-31,QUM,England,North,NMD,\
            Non-metropolitan district,"Brackenfell,brackenfell dc",,1.5
            QUM,Uppermoss Council,Uppermoss,Q06000001,2019-04-01,2023-03-31,"QEA,QWE",England,North,UA,\
            Unitary authority,"Uppermoss, Dale and Fell",Q06000009,
            QEA,Eastmoss Council,Eastmoss,Q06000002,2023-04-01,,,England,North,UA,Unitary authority,,,
            QWE,Westmoss Council,Westmoss,Q06000003,2023-04-01,,,England,North,UA,Unitary authority,,,
            """;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Authorities authorities;

    @TempDir
    Path directory = Path.of("");

    private Path file(String words) {
        try {
            return Files.writeString(Files.createTempFile(directory, "register", ".csv"), words);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private Authorities.Loaded load(Path file) {
        return fixtures.installation(() -> got(authorities.load(file, null)));
    }

    @Test
    void aNameInAnySpellingACodeAndAFormerGssCodeMeanTheAuthority() {
        load(file(FILE));
        fixtures.installation(() -> {
            for (var words : new String[] {
                "uppermoss, dale & fell", "QUM", "qum", "Q06000001", "q06000009", "The UPPERMOSS council"
            }) {
                assertThat(authorities.find(words))
                        .as(words)
                        .map(Authority::code)
                        .contains("QUM");
            }
            assertThat(authorities.find("Nowhere")).isEmpty();
            return true;
        });
    }

    @Test
    void successionsAreFollowedToTheCouncilsOfToday() {
        load(file(FILE));
        fixtures.installation(() -> {
            assertThat(authorities.today("QBF")).extracting(Authority::code).containsExactly("QEA", "QWE");
            assertThat(authorities.today("QEA")).extracting(Authority::code).containsExactly("QEA");
            return true;
        });
    }

    @Test
    void theSameFileTwiceChangesNothingAndACorrectionChangesOneRow() {
        load(file(FILE));
        var again = load(file(FILE));
        assertThat(again.changed() + again.names()).isZero();
        assertThat(load(file(FILE.replace("Westmoss Council", "Westmoss Borough Council")))
                        .changed())
                .isEqualTo(1);
    }

    @Test
    void rowsThatCannotBeTakenAreRefusedWithRowAndColumnAndTheOthersAreTaken() {
        var loaded = load(file("""
                local-authority-code,official-name,end-date
                Q?,Nowhere Council,
                QXA,Someplace Council,31st of March
                QXB,Elsewhere Council,2019-03-31
                QXB,Elsewhere Again,
                """));
        assertThat(loaded.rows()).isEqualTo(1);
        assertThat(loaded.refused())
                .extracting("place")
                .containsExactly(
                        "row 2, column local-authority-code",
                        "row 3, column end-date",
                        "row 5, column local-authority-code");
    }

    @Test
    void aFileWithoutTheColumnsIsRefusedAndSaysWhichOneIsMissing() {
        var answer = fixtures.installation(() -> authorities.load(file("code,name\nQXA,Someplace"), null));
        assertThat(answer).isInstanceOf(Checked.Refused.class);
        assertThat(answer.toString()).contains("local-authority-code").contains("official-name");
    }

    @Test
    void everybodyReadsTheRegisterButOnlyAdministratorsKeepIt() {
        load(file(FILE));
        var council = fixtures.council();
        var councillor = fixtures.person(council, Role.COUNCILLOR);
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        var administrator = fixtures.person(council, Role.ADMINISTRATOR);
        assertThat(fixtures.as(councillor, () -> authorities.find("Uppermoss"))).isPresent();
        assertThatThrownBy(() -> fixtures.as(officer, () -> authorities.load(file(FILE.replace("QBF", "QBG")), null)))
                .hasStackTraceContaining("row-level security");
        assertThat(fixtures.as(administrator, () -> authorities.load(file(FILE), null)))
                .isInstanceOf(Checked.Accepted.class);
    }

    @Test
    void theWholeCountrysRegisterLoadsAndEveryNameVariantMeansItsAuthority() {
        Assumptions.assumeThat(REAL)
                .as("the open register of authorities is not beside the repository")
                .isDirectory();
        var loaded = fixtures.installation(() -> got(authorities.load(
                REAL.resolve("uk_local_authorities.csv"), REAL.resolve("lookup_name_to_registry.csv"))));
        assertThat(loaded.rows()).isEqualTo(470);
        assertThat(loaded.refused()).isEmpty();
        // the register is one for the installation, so other tests may have added to it
        var codes = got(Sheet.read(REAL.resolve("uk_local_authorities.csv"), AuthorityFile.NEEDED)).rows().stream()
                .map(row -> row.get(AuthorityFile.CODE))
                .collect(Collectors.toSet());
        var all = fixtures.installation(() -> authorities.search("")).stream()
                .filter(one -> codes.contains(one.code()))
                .toList();
        assertThat(all).hasSize(470);
        assertThat(all.stream().filter(one -> one.term().ends() != null)).hasSize(73);
        assertThat(all.stream().filter(one -> !one.successors().isEmpty())).hasSize(48);
        var variants = got(Sheet.read(REAL.resolve("lookup_name_to_registry.csv"), AuthorityFile.NAMES_NEEDED));
        assertThat(variants.rows()).hasSize(1750);
        fixtures.installation(() -> {
            int older = 0;
            for (var row : variants.rows()) {
                var code = row.get(AuthorityFile.CODE);
                var found = authorities.find(row.get("la-name")).orElseThrow();
                assertThat(authorities.meant(row.get("la-name")))
                        .extracting(Authority::code)
                        .contains(code);
                if (!found.code().equals(code)) {
                    assertThat(authorities.today(code)).as(row.toString()).contains(found);
                    older++;
                }
            }
            // "Somerset" and "North Yorkshire", each in two spellings: a county, then the council that replaced it.
            assertThat(older).isEqualTo(4);
            assertThat(authorities.find("Somerset", LocalDate.of(2020, 1, 1)))
                    .map(Authority::code)
                    .contains("SOM");
            assertThat(all.stream().filter(one -> !one.successors().isEmpty()))
                    .allSatisfy(one -> assertThat(authorities.today(one.code())).isNotEmpty());
            return true;
        });
    }
}
