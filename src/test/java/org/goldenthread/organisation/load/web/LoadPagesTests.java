package org.goldenthread.organisation.load.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The organisation from a file, as an officer brings it in. */
@Product
class LoadPagesTests {
    private static final String FILE = """
            level,unit,parent,opened,closed,merged into,post,leads,post closed,holder,email,kind,from,to
            directorate,Place,,2018-04-01,,,Director of Place,yes,,Ada Wrenfold,,,2018-04-01,
            service,Streets,Place,2018-04-01,,,Streets Manager,yes,,Bram Tidewell,,,2018-04-01,2022-03-31
            service,Streets,Place,2018-04-01,,,Streets Manager,,,Cleo Marrowby,,acting,2022-04-01,
            service,Parks,Place,2018-04-01,2023-09-30,Streets,Parks Manager,yes,2023-09-30,Dara Quillstone,,,2018-04-01,2023-09-30
            service,Parks,Place,2018-04-01,2023-09-30,Streets,Park Keeper,,,Edwin Saltreed,,,2019-01-01,
            service,"=Growth, and Trade",Place,,,,,,,,,,,
            """;

    @Autowired
    Fixtures fixtures;

    private Visit visit;

    @BeforeEach
    void officer() {
        visit = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
    }

    private Document bring(String file) {
        visit.page("/organisation/load");
        var answer = visit.upload(
                "/organisation/load?_csrf=" + visit.csrf(),
                Map.of("from", "2026-01-01"),
                "organisation.csv",
                file.getBytes(StandardCharsets.UTF_8));
        return answer.statusCode() / 100 == 3
                ? visit.page(Visit.location(answer).substring(fixtures.address().length()))
                : Jsoup.parse(answer.body());
    }

    private Document confirm(Document preview) {
        return visit.submit(preview.select("main form").attr("action"), Map.of("from", "2026-01-01"));
    }

    @Test
    void aFileIsLookedAtThenMadeAndTheSameFileAgainChangesNothing() {
        var preview = bring(FILE);
        assertThat(preview.select("h1").text()).isEqualTo("What organisation.csv would change");
        assertThat(preview.text()).contains("4 units opened", "5 people appointed", "Parks merges into Streets");
        assertThat(visit.page("/organisation").text()).contains("No unit yet");
        var done = confirm(preview);
        assertThat(done.select(".gt-said").text()).contains("4 units opened", "0 of 6 rows refused");
        assertThat(done.select(".gt-org").text()).contains("Cleo Marrowby (acting)", "Park Keeper", "=Growth");
        assertThat(done.select(".gt-org").text()).doesNotContain("Parks Manager");
        assertThat(visit.page("/organisation?on=2023-09-30").select(".gt-org").text())
                .contains("Parks Manager leads Dara Quillstone");
        assertThat(bring(FILE).text()).contains("Nothing to change").doesNotContain("rows refused");
    }

    @Test
    void whatIsGivenOutAndBroughtInAgainChangesNothing() {
        confirm(bring(FILE));
        var out = visit.get("/organisation?format=csv").body();
        assertThat(out).contains("Streets Manager", "Cleo Marrowby").doesNotContain("Dara Quillstone");
        assertThat(bring(out).text()).contains("Nothing to change").doesNotContain("rows refused");
    }

    @Test
    void refusedRowsSayWhereAndWhyAndTheRestIsTaken() {
        var preview = bring("""
                level,unit,parent,opened,closed,post,holder
                directorate,Place,,1/4/2018,,,
                service,Streets,Nowhere,,,,
                group,Parks,Place,,,,
                service,Trees,Place,31/2/2020,,,
                service,Benches,Place,,,,Ada Wrenfold
                """);
        assertThat(preview.select("table[class=gt-table]").get(0).text())
                .contains("row 3, column parent", "no unit “Nowhere”")
                .contains("“group” is no level")
                .contains("“31/2/2020” is not a day")
                .contains("Enter the post that Ada Wrenfold holds");
        var refused = visit.get(preview.select("a[href*=refused]").attr("href")).body();
        assertThat(refused).contains("Nowhere").contains("refused because");
        assertThat(confirm(preview).text()).contains("4 of 5 rows refused");
        assertThat(visit.page("/organisation").select(".gt-org").text()).contains("Place", "Benches");
    }

    @Test
    void whatIsNoSuchFileIsRefusedWithTheReason() {
        assertThat(bring("name,size\nPlace,3\n").select(".govuk-error-summary").text())
                .contains("The first row has no column “unit”");
        assertThat(bring("").select(".govuk-error-summary").text()).contains("Choose a file");
        visit.page("/organisation/load");
        var odd = visit.upload(
                "/organisation/load?_csrf=" + visit.csrf(),
                Map.of("from", "1/13/2026"),
                "o.csv",
                FILE.getBytes(StandardCharsets.UTF_8));
        var page = Jsoup.parse(odd.body());
        assertThat(page.select(".govuk-error-summary").text()).contains("Enter a day");
        assertThat(page.select("[name=from]").val()).isEqualTo("1/13/2026");
    }

    @Test
    void aFileOfAnotherCouncilIsNotHere() {
        var preview = bring(FILE);
        var other = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        other.page("/organisation");
        assertThat(other.get(preview.select("main form").attr("action")).statusCode())
                .isEqualTo(404);
    }
}
