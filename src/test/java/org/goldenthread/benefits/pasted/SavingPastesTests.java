package org.goldenthread.benefits.pasted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.benefits.BenefitFixtures.pounds;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.benefits.BenefitFixtures;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.LineYears;
import org.goldenthread.benefits.SavingType;
import org.goldenthread.benefits.Savings;
import org.goldenthread.vocabulary.Period;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Rows of savings from a spreadsheet: looked at first, recorded then, and what is wrong stays in the box. */
@Product
class SavingPastesTests {
    private static final String PAGE = "/benefits/savings/paste";
    private static final int YEAR = Period.financialYearOf(LocalDate.now());

    @Autowired
    Fixtures fixtures;

    @Autowired
    Savings savings;

    @Autowired
    LineYears years;

    private BenefitFixtures made;

    @Autowired
    void in(ApplicationContext product) {
        made = BenefitFixtures.of(product);
    }

    private Visit officer(String council) {
        var visit = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        visit.page(PAGE);
        return visit;
    }

    private static Document confirmed(Visit visit, Document looked, String why) {
        var fields = new HashMap<String, String>(Map.of("sure", "yes", "why", why));
        fields.put("rows", looked.select("textarea[hidden]").val());
        looked.select("input[name^=seen-]").forEach(one -> fields.put(one.attr("name"), one.val()));
        return visit.submit(PAGE, fields);
    }

    @Test
    void newLinesAndAmountsOfKnownOnesAreRecordedAndTheRestIsLeft() {
        var council = fixtures.council();
        var known = fixtures.installation(() -> made.line(council, "Agency contract", YEAR, 600));
        var project = fixtures.installation(() -> made.card("project", council, "Depot move"));
        var visit = officer(council);
        var looked = visit.submit(PAGE, Map.of("rows", """
                        Saving\tComes from\tType\tPlanned %1$d/%2$d\tForecast\tOwner
                        agency  contract\t\t\t\t£550k\t
                        One depot\tdepot move\tincome, non-cashable, one-off\t40,000\t35000\t
                        Fewer vans\t\t\tlots\t\t
                        New lights\t\t\t5000\t\tNobody's post
                        """.formatted(YEAR, (YEAR + 1) % 100)));
        assertThat(looked.select("tbody tr").eachText().toString())
                .contains("amounts changed", "forecast £550,000", "Income, non-cashable, one-off", "lots")
                .contains("No post is called “Nobody's post”");
        assertThat(fixtures.installation(() ->
                        years.at(known.ref(), YEAR).orElseThrow().is().amounts().forecast()))
                .isNull();
        var done = confirmed(visit, looked, "As the board agreed");
        assertThat(done.select("[role=status]").text()).contains("1 added, 1 changed");
        assertThat(done.select("textarea#rows").val())
                .contains("Fewer vans", "New lights")
                .doesNotContain("depot");
        fixtures.installation(() -> {
            assertThat(years.at(known.ref(), YEAR).orElseThrow().is().amounts())
                    .isEqualTo(Amounts.planned(pounds(600_000)).forecasting(pounds(550_000)));
            var added = savings.get(savings.titled(council, List.of("one depot"))
                    .getOrDefault("one depot", List.of())
                    .getFirst());
            assertThat(added.origin().project()).isEqualTo(project);
            assertThat(added.nature().type()).isEqualTo(SavingType.INCOME);
            assertThat(added.nature().cashable()).isFalse();
            assertThat(added.nature().recurring()).isFalse();
            return true;
        });
    }

    @Test
    void theLedgersOwnFilePastedBackChangesNothing() {
        var council = fixtures.council();
        fixtures.installation(() -> made.line(council, "Leases", YEAR, 10));
        var visit = officer(council);
        var file = visit.get("/benefits/savings?format=csv").body();
        var looked = visit.submit(PAGE, Map.of("rows", file));
        assertThat(looked.select("tbody tr").getFirst().text()).contains("nothing in it is new");
        assertThat(looked.text()).contains("0 of 2").doesNotContain("Record 0");
    }

    @Test
    void whatSomebodyElseRecordedSinceIsNotOverwritten() {
        var council = fixtures.council();
        var known = fixtures.installation(() -> made.line(council, "Leases", YEAR, 10));
        var visit = officer(council);
        var looked = visit.submit(PAGE, Map.of("rows", "Ref,Saving,Planned\n" + known.ref() + ",Leases,12000"));
        fixtures.installation(() -> made.amounts(known.ref(), YEAR, Amounts.planned(pounds(11_000))));
        var done = confirmed(visit, looked, "late");
        assertThat(done.select("tbody").text()).contains("Somebody else has recorded");
        assertThat(fixtures.installation(() ->
                        years.at(known.ref(), YEAR).orElseThrow().is().amounts().planned()))
                .isEqualTo(pounds(11_000));
    }

    @Test
    void aHeadWithoutSavingsLinesOfAnotherCouncilAndEmptyBoxesAreSaidToBeSo() {
        var council = fixtures.council();
        var foreign = fixtures.installation(() -> made.line(fixtures.council(), "Theirs", YEAR, 10));
        var visit = officer(council);
        assertThat(visit.submit(PAGE, Map.of("rows", ""))
                        .select(".govuk-error-summary")
                        .text())
                .contains("empty");
        assertThat(visit.submit(PAGE, Map.of("rows", "What;Planned\nVans;1"))
                        .select(".govuk-error-summary")
                        .text())
                .contains("saving");
        assertThat(visit.submit(PAGE, Map.of("rows", "Ref,Saving,Planned\n" + foreign.ref() + ",Theirs,1"))
                        .select("tbody")
                        .text())
                .contains("There is no line " + foreign.ref());
        assertThat(visit.submit(PAGE, Map.of("rows", "Saving,Planned\nVans,1\nVANS,2"))
                        .select("tbody")
                        .text())
                .contains("It stands here twice");
        var reader = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        assertThat(reader.get(PAGE).statusCode()).isEqualTo(403);
    }
}
