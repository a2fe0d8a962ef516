package org.goldenthread.organisation.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.Fixtures.got;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.organisation.Chart;
import org.goldenthread.organisation.Holder;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Unit;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class LoadingTests {
    private static final LocalDate FROM = LocalDate.of(2024, 4, 1);
    private static final String FILE = """
            level,unit,parent,opened,closed,post,leads,holder,email,kind,from,to
            team,Lettings,Place > Housing,2021-01-01,,Lettings Officer,,,,,,
            directorate,Place,,2020-04-01,,Director of Place,yes,Robin Example,robin@council.example,,2020-04-01,
            service,Housing,Place,2020-04-01,,Head of Housing,yes,Sam Specimen,,substantive,2021-06-01,
            service,Housing,Place,,,Head of Housing,,Alex Instance,,acting,2023-01-01,
            service,Housing,Place,,,Housing Analyst,,Kim Pattern,,job share,2022-01-01,
            service,Housing,Place,,,Housing Analyst,,Lee Template,,job share,2022-01-01,2026-12-31
            directorate,People,,2020-04-01,,,,,,,,
            team,Business Support,Place,2020-04-01,,,,,,,,
            team,Business Support,People,2020-04-01,,Support Officer,,,,,,
            """;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Organisation organisation;

    @Autowired
    Loading loading;

    @Autowired
    Spreadsheets spreadsheets;

    @TempDir
    Path directory = Path.of("");

    private String council = "";
    private Account officer = new Account(0, "", "", false);

    @BeforeEach
    void aCouncilOfItsOwn() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
    }

    private Path file(String words) {
        try {
            return Files.writeString(Files.createTempFile(directory, "organisation", ".csv"), words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Outcome load(String words) {
        return fixtures.as(officer, () -> got(loading.load(council, file(words), FROM)));
    }

    private Chart chart() {
        return fixtures.as(officer, () -> organisation.chart(council));
    }

    private static String refusals(Outcome outcome) {
        return outcome.refused().stream()
                .flatMap(row -> row.problems().stream())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aFileInAnyOrderBecomesATreeWithPostsAndHolders() {
        var outcome = load(FILE);
        assertThat(refusals(outcome)).isEmpty();
        var tree = chart().on(FROM);
        assertThat(tree.flat().stream().map(unit -> tree.pathWords(unit.ref())))
                .containsExactly(
                        "People",
                        "People › Business Support",
                        "Place",
                        "Place › Housing",
                        "Place › Housing › Lettings",
                        "Place › Business Support");
        assertThat(tree.count().posts()).isEqualTo(5);
        assertThat(tree.count().vacant()).isEqualTo(2);
        var housing = tree.flat().get(3);
        assertThat(tree.seats(housing.ref()).getFirst().leads()).isTrue();
        assertThat(tree.seats(housing.ref()).stream().flatMap(seat -> seat.holders().stream()))
                .extracting(Holder::shown)
                .containsExactly(
                        "Sam Specimen",
                        "Alex Instance (acting)",
                        "Kim Pattern (job share)",
                        "Lee Template (job share)");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        load(FILE);
        var again = load(FILE);
        assertThat(again.changes()).isEmpty();
        assertThat(again.refused()).isEmpty();
        assertThat(again.summary()).isEqualTo("nothing to change, 0 of 9 rows refused");
    }

    @Test
    void aPreviewSaysTheSameAsTheChangeAndSavesNothing() {
        var preview = fixtures.as(officer, () -> got(loading.preview(council, file(FILE), FROM)));
        assertThat(chart().units()).isEmpty();
        assertThat(load(FILE).changes()).isEqualTo(preview.changes());
    }

    @Test
    void whatGoesOutComesInAgainToAnotherCouncilAndGoesOutTheSame() {
        load(FILE);
        var out = exported(council);
        var there = fixtures.council();
        var colleague = fixtures.person(there, Role.ADMINISTRATOR);
        var withoutRefs = out.replaceAll("(?m)\\b(U|POST)-\\d+\\b", "");
        var outcome = fixtures.as(colleague, () -> got(loading.load(there, file(withoutRefs), FROM)));
        assertThat(refusals(outcome)).isEmpty();
        assertThat(exported(there).replaceAll("\\b(U|POST)-\\d+\\b", "")).isEqualTo(withoutRefs);
        assertThat(load(out).changes()).isEmpty();
    }

    private String exported(String of) {
        return fixtures.installation(() -> {
            var tree = organisation.chart(of).on(FROM);
            var request = new ListRequest("/organisation", java.util.Map.of(), "", false, null, "csv");
            var list =
                    new Listing<>(request, "rows", Columns.all(), Columns.rows(tree), java.util.List.of(), 0, null, "");
            var body = spreadsheets.file(list, "organisation").getBody();
            return new String(java.util.Objects.requireNonNull(body), java.nio.charset.StandardCharsets.UTF_8);
        });
    }

    @Test
    void aUnitThatTheFilePutsElsewhereMovesFromTheDayAndKeepsItsHistory() {
        load(FILE);
        var outcome = load("unit,parent\nHousing,People\n");
        assertThat(outcome.changes())
                .extracting(Outcome.Change::words)
                .containsExactly("Housing moves under People from 2024-04-01");
        var chart = chart();
        var housing = chart.units().stream()
                .filter(unit -> unit.name().equals("Housing"))
                .findFirst()
                .orElseThrow();
        assertThat(chart.on(FROM.minusDays(1)).pathWords(housing.ref())).isEqualTo("Place › Housing");
        assertThat(chart.on(FROM).pathWords(housing.ref())).isEqualTo("People › Housing");
    }

    @Test
    void aRowWithAReferenceRenames() {
        load(FILE);
        var housing = chart().units().stream()
                .filter(unit -> unit.name().equals("Housing"))
                .findFirst()
                .orElseThrow();
        load("ref,unit\n" + housing.ref() + ",Homes\n");
        assertThat(chart().units()).extracting(Unit::name).contains("Homes").doesNotContain("Housing");
    }

    @Test
    void closingsTakeTheInnermostFirst() {
        load(FILE);
        var outcome = load("""
                unit,closed,post,post closed,parent
                Place,2024-03-31,Director of Place,2024-03-31,
                Housing,2024-03-31,Head of Housing,2024-03-31,Place
                Housing,,Housing Analyst,2024-03-31,Place
                Lettings,2024-03-31,Lettings Officer,2024-03-31,Housing
                Business Support,2024-03-31,,,Place
                """);
        assertThat(refusals(outcome)).isEmpty();
        assertThat(chart().on(FROM).flat()).extracting(Unit::name).containsExactly("People", "Business Support");
    }

    @Test
    void everyRefusedRowNamesRowColumnAndReasonAndTheOthersAreTaken() {
        var outcome = load("""
                level,unit,parent,opened,post,holder,email,kind,from,to
                directorate,Place,,2020-04-01,,,,,,
                section,Parks,Place,,,,,,,
                service,Roads,Nowhere,,,,,,,
                service,Housing,Place,1999-01-01,,,,,,
                service,Markets,Place,soon,,,,,,
                service,Libraries,Place,2020-04-01,Librarian,Robin Example,no address,,,
                service,Archives,Place,2020-04-01,Archivist,Robin Example,,sometimes,,
                service,Museums,Place,2020-04-01,,Robin Example,,,,
                service,Theatres,Place,2020-04-01,Director,Robin Example,,,2022-01-01,2021-01-01
                directorate,Finance,Libraries,2020-04-01,,,,,,
                team,Accounts,Finance,2020-04-01,,,,,,
                ,,,,,Robin Example,,,,
                """);
        assertThat(refusals(outcome).lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("row 3, column level: “section” is no level"),
                        line -> assertThat(line).startsWith("row 4, column parent: There is no unit “Nowhere”"),
                        line -> assertThat(line).startsWith("row 5, column parent: Place opens only on 1 April 2020"),
                        line -> assertThat(line).startsWith("row 6, column opened: “soon” is not a day"),
                        line -> assertThat(line).startsWith("row 7, column email: Enter an email address"),
                        line -> assertThat(line).startsWith("row 8, column kind: “sometimes” is unknown"),
                        line -> assertThat(line).startsWith("row 9, column post: Enter the post"),
                        line -> assertThat(line).startsWith("row 10, column to: The last day comes before the first"),
                        line -> assertThat(line)
                                .startsWith("row 11, column parent: A directorate cannot stand under Libraries"),
                        line -> assertThat(line).startsWith("row 12, column parent: There is no unit “Finance”"),
                        line -> assertThat(line).startsWith("row 13, column unit: Enter the unit's name"));
        assertThat(chart().units())
                .extracting(Unit::name)
                .containsExactlyInAnyOrder("Place", "Libraries", "Archives", "Museums", "Theatres");
    }

    @Test
    void aNameThatSeveralUnitsHaveIsRefusedAndTheWayToItIsTaken() {
        load(FILE);
        assertThat(refusals(load("level,unit,parent\nteam,Post Room,Business Support\n")))
                .contains("Several units are called “Business Support”")
                .contains("Place > Business Support");
        assertThat(refusals(load("level,unit,parent\nteam,Post Room,People > Business Support\n")))
                .isEmpty();
    }

    @Test
    void oneUnitMayHaveManyRowsThatChangeItOnceAndLeaveTheParentOpen() {
        load(FILE);
        var outcome = load(
                "level,unit,parent,post\ndirectorate,Housing,Place,\n,Housing,,Head of Homes\nteam,Rents,Housing,\n");
        assertThat(refusals(outcome)).isEmpty();
        assertThat(outcome.changes())
                .extracting(Outcome.Change::words)
                .containsExactly(
                        "Housing becomes a directorate",
                        "Head of Homes is created in Housing",
                        "Rents opens under Housing");
    }

    @Test
    void whoeverMayNotEditLoadsNothing() {
        var owner = fixtures.person(council, Role.OWNER);
        assertThatThrownBy(() -> fixtures.as(owner, () -> loading.load(council, file(FILE), FROM)))
                .hasStackTraceContaining("row-level security");
        assertThat(chart().units()).isEmpty();
    }

    @Test
    void aFileWithoutTheColumnUnitIsRefused() {
        var answer = fixtures.as(officer, () -> loading.load(council, file("name\nPlace\n"), FROM));
        assertThat(answer).isInstanceOf(Checked.Refused.class);
    }
}
