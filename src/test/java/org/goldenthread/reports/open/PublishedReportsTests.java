package org.goldenthread.reports.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.access.database.OwnerConnection;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.publishing.open.Offer;
import org.goldenthread.publishing.open.OpenSetting;
import org.goldenthread.publishing.open.OpenSettings;
import org.goldenthread.publishing.open.PublicRounds;
import org.goldenthread.publishing.open.Publications;
import org.goldenthread.publishing.open.SmallNumbers;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportFixtures;
import org.goldenthread.reports.issue.ReportIssues;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A report is public as it was issued, or not at all: with a figure that is not for everybody it stays inside. */
class PublishedReportsTests extends MeasuresOfACouncil {
    @Autowired
    ApplicationContext product;

    @Autowired
    Publications publications;

    @Autowired
    OpenSettings settings;

    @Autowired
    ReportsForAll open;

    @Autowired
    OwnerConnection owner;

    private static Period last() {
        return q(Period.financialYearOf(LocalDate.now()) - 1, 4);
    }

    private static Sheet people() {
        return Sheet.of(DataType.NUMBER, "people", 0, Polarity.LOW, Length.QUARTER);
    }

    private ReportFixtures make() {
        return ReportFixtures.of(product, council);
    }

    private Report written(String words) {
        return fixtures.installation(() -> {
            var report = make().written("scrutiny", "Progress");
            make().write(report, "progress", words);
            return report;
        });
    }

    private Report issued(String words) {
        var report = written(words);
        return fixtures.installation(() -> make().issued(report));
    }

    private Offer offer(Report report) {
        return does(() -> open.offer(council, report.ref())).orElseThrow();
    }

    private void opened(String... noPeople) {
        var usual = does(() -> settings.of(council));
        does(() -> got(settings.put(new OpenSetting(
                council,
                true,
                usual.publisher(),
                "",
                usual.licence(),
                new SmallNumbers(5, Set.of(noPeople)),
                usual.still()))));
    }

    @Test
    void aReportWithAFigureOfFewIsRefusedByNameFigureAndPlace() {
        var few = measure("FEW", people());
        record(entry(few, last().previous(), "41"), entry(few, last(), "3"));
        opened();
        for (var words : List.of(
                "It stands at {{ measures/figure measure=%s }}.",
                "Look.\n\n{{ measures/scorecard }}", "Look.\n\n{{ measures/measure measure=%s }}")) {
            var report = issued(words.formatted(few));
            assertThat(offer(report).held())
                    .as(words)
                    .contains("What FEW counts, " + last().words(), "3 people", "under “", "fewer than 5");
            var refused = does(() -> publications.publish(council, List.of(report.ref()), Publications.Wish.NOW));
            assertThat(refused).as(words).isInstanceOf(Checked.Refused.class);
            assertThat(refused.toString()).contains(report.ref() + " is held back", "What FEW counts");
            assertThat(does(() -> publications.previews(council, List.of(report.ref()))))
                    .as(words)
                    .isEmpty();
        }
    }

    @Test
    void aReportOfManyIsPublishedAndKeptInsideOnceTheRuleAsksForMore() {
        var title = "Residents who were counted. ".repeat(10).strip();
        var many = does(() -> got(measures.add(council, Measures.Draft.of("MANY", title), people())));
        var more = does(() -> got(measures.add(council, Measures.Draft.of("MORE", title), people())));
        record(entry(more, last().previous(), "6"), entry(more, last(), "8"));
        record(entry(many, last().previous(), "41"), entry(many, last(), "7"));
        opened();
        var report =
                issued("{{ measures/measure measure=%s }}\n\n{{ measures/measure measure=%s }}".formatted(many, more));
        assertThat(offer(report).isHeld()).isFalse();
        does(() -> got(publications.publish(council, List.of(report.ref()), Publications.Wish.NOW)));
        assertThat(does(() -> open.drafts(council, List.of(report.ref()), new SmallNumbers(5, Set.of()))))
                .containsKey(report.ref());
        var usual = does(() -> settings.of(council));
        does(() -> got(settings.put(new OpenSetting(
                council,
                true,
                usual.publisher(),
                "",
                usual.licence(),
                new SmallNumbers(10, Set.of()),
                usual.still()))));
        assertThat(offer(report).held()).contains("7 people", "fewer than 10").hasSizeGreaterThan(1000);
        assertThat(does(() -> product.getBean(PublicRounds.class).follow(council)))
                .isEqualTo(1);
        assertThat(does(() -> publications.editions(report.ref())).getFirst().withdrawn())
                .startsWith("It may no longer be public: It has figures");
    }

    @Test
    void whatCountsNoPeopleAndWhatIsATargetKeepsNoReportInside() {
        opened("Bridges");
        var bridges = does(() -> got(measures.add(
                council, Measures.Draft.of("BRI", "Bridges closed").tagged(List.of("Bridges")), people())));
        record(entry(bridges, last(), "2"));
        assertThat(offer(issued("{{ measures/measure measure=%s }}".formatted(bridges)))
                        .isHeld())
                .isFalse();
    }

    @Test
    void aFigureThatNobodyHasSignedKeepsAReportInsideUntilSomebodyDoes() {
        var ref = measure("SGN");
        owner.sql()
                .sql("update measures.measure set approval_posts = '{POST-1}' where ref = :ref")
                .param("ref", ref)
                .update();
        var period = last();
        record(entry(ref, period, "81.2"));
        opened();
        var report = issued("It stands at {{ measures/figure measure=%s }}.".formatted(ref));
        assertThat(offer(report).held()).contains("81.2%", "not approved yet");
        owner.sql()
                .sql("""
                        insert into measures.sign_off (ref, council, months, days, start, after, move, phase, account)
                        values (:ref, :council, :months, 0, :start, 0, 'approve', 'approved', 0)""")
                .param("ref", ref)
                .param("council", council)
                .param("months", period.months())
                .param("start", period.start())
                .update();
        assertThat(offer(report).isHeld()).isFalse();
    }

    @Test
    void aProvisionalFigureSaysSoWhereItIsReadAndKeepsNoReportInside() {
        var ref = measure("PRV");
        var firm = entry(ref, last(), "81.2");
        record(new Entry(
                firm.series(),
                firm.subject(),
                firm.breakdown(),
                firm.start(),
                firm.value(),
                firm.scale(),
                Standing.PROVISIONAL));
        opened();
        var report =
                issued("It stands at {{ measures/figure measure=%s }}.\n\n{{ measures/scorecard }}".formatted(ref));
        assertThat(offer(report).held()).isEmpty();
        var previews = does(() -> publications.previews(council, List.of(report.ref())));
        assertThat(previews.values())
                .singleElement()
                .extracting(Publications.Preview::html)
                .asString()
                .contains("stands at 81.2% (provisional)", "<td class=\"gt-n\">81.2% (provisional)");
    }

    @Test
    void whatWouldKeepAReportInsideIsToldBeforeItIsIssuedWhereThereArePublicPages() {
        var few = measure("FEW", people());
        record(entry(few, last(), "3"));
        var draft = written("It stands at {{ measures/figure measure=%s }}.".formatted(few));
        var issues = product.getBean(ReportIssues.class);
        assertThat(does(() -> issues.check(draft)).inside()).isEmpty();
        opened();
        assertThat(does(() -> issues.check(draft)).inside())
                .singleElement()
                .asString()
                .contains("What FEW counts", "3 people", "fewer than 5");
    }

    @Test
    void whatACorrectionSaysThatItWasBeforeIsLookedAtToo() {
        var few = measure("FEW", people());
        record(entry(few, last(), "3"));
        opened();
        var report = issued("It stands at {{ measures/figure measure=%s }}.".formatted(few));
        record(entry(few, last(), "12"));
        var right = fixtures.installation(() -> make().issued(got(
                product.getBean(org.goldenthread.reports.Reports.class).correct(report.ref()))));
        assertThat(offer(right).held()).contains("3 people", "What this version puts right");
    }

    @Test
    void aReportWithoutFiguresHasNothingHeld() {
        opened();
        var report = issued("All is well.");
        assertThat(does(() -> open.offers(council)))
                .extracting(Offer::ref, Offer::held)
                .contains(org.assertj.core.groups.Tuple.tuple(report.ref(), ""));
        assertThat(Map.copyOf(does(() -> open.drafts(council, List.of(report.ref()), new SmallNumbers(5, Set.of())))))
                .containsKey(report.ref());
    }
}
