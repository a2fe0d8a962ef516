package org.goldenthread.reports.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.util.Map;
import java.util.Set;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.reports.MeetingFixtures;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportFixtures;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.content.Entry.Said;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.reports.joint.Offer.Piece;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One report, two councils: offered by one, taken by the other into its own template, and neither sees more. */
@Product
class JointReportsTests {
    private static final Set<String> PARTS = Set.of("purpose", "progress");

    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Reports reports;

    @Autowired
    ReportContents contents;

    @Autowired
    JointReports joint;

    @Autowired
    JointEnds ends;

    private String lead = "";
    private String partner = "";
    private Account officer;
    private Account neighbour;
    private Report source;
    private Meeting theirs;

    @BeforeEach
    void twoCouncils() {
        lead = fixtures.council();
        partner = fixtures.council();
        officer = fixtures.person(lead, Role.PERFORMANCE_OFFICER);
        neighbour = fixtures.person(partner, Role.PERFORMANCE_OFFICER);
        source = fixtures.installation(() -> {
            var meet = new MeetingFixtures(product, lead);
            var report = meet.written("scrutiny", "Shared waste service", meet.meeting("Cabinet", 60));
            return ReportFixtures.of(product, lead).write(report, "progress", "Every round was driven.");
        });
        theirs = fixtures.installation(() -> new MeetingFixtures(product, partner).meeting("Executive", 75));
    }

    private Offer offered(Set<String> parts) {
        return fixtures.as(officer, () -> got(joint.offer(source.ref(), parts, partner, "First")));
    }

    private Report taken() {
        return fixtures.as(neighbour, () -> {
            var head = ReportFixtures.of(product, partner).head("cabinet", "Our waste service");
            return got(joint.take(source.ref(), partner, head, theirs.ref()));
        });
    }

    @Test
    void thePartnerReadsWhatIsOfferedAndNothingElseOfTheSource() {
        offered(PARTS);
        fixtures.as(neighbour, () -> {
            assertThat(joint.offeredTo(partner))
                    .singleElement()
                    .satisfies(one ->
                            assertThat(one.pieces()).extracting(Piece::code).containsExactly("purpose", "progress"));
            assertThat(reports.find(source.ref())).isEmpty();
            assertThat(contents.of(source.ref()).entries()).isEmpty();
        });
        var stranger = fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER);
        fixtures.as(stranger, () -> {
            assertThat(joint.latest(source.ref())).isEmpty();
            assertThat(joint.calendar(source.ref())).isEmpty();
        });
        var reader = fixtures.person(partner, Role.COUNCILLOR);
        fixtures.as(reader, () -> assertThat(joint.latest(source.ref())).isEmpty());
    }

    @Test
    void takenPartsStandInThePartnersOwnTemplateAndAreWrittenAtTheSourceOnly() {
        offered(PARTS);
        var made = taken();
        fixtures.as(neighbour, () -> {
            var content = contents.of(made.ref());
            assertThat(content.words("progress")).isEqualTo("Every round was driven.");
            // the partner's template has no section of this code
            assertThat(content.appendices()).hasSize(1);
            assertThat(content.said("appendix-1").title()).isEqualTo("Issue for consideration");
            var sealed = reports.write(made.ref(), "progress", content.version("progress"), Said.words("Ours"));
            assertThat(sealed).isInstanceOf(Checked.Refused.class);
            assertThat(reports.write(made.ref(), "summary", 0, Said.words("Our own words")))
                    .isInstanceOf(Checked.Accepted.class);
            assertThat(made.head().body()).isEqualTo("Executive");
            var again = ReportFixtures.of(product, partner).head("cabinet", "Twice");
            assertThat(joint.take(source.ref(), partner, again, null)).isInstanceOf(Checked.Refused.class);
        });
    }

    @Test
    void aChangedSourceIsToldAndItsNextVersionIsTakenWithTheDifferenceShown() {
        offered(PARTS);
        var made = taken();
        fixtures.as(neighbour, () -> assertThat(ends.find(partner, null, 10)).isEmpty());
        fixtures.as(officer, () -> {
            var version = contents.of(source.ref()).version("progress");
            got(reports.write(source.ref(), "progress", version, Said.words("One round was missed.")));
            assertThat(got(joint.offer(source.ref(), PARTS, "", "A correction")).version())
                    .isEqualTo(2);
        });
        fixtures.as(
                neighbour,
                () -> assertThat(ends.find(partner, null, 10))
                        .extracting(LooseEnd::ref)
                        .containsExactly(made.ref()));
        var visit = fixtures.visit(neighbour);
        var page = visit.page("/reports/" + made.ref() + "/source");
        assertThat(page.text()).contains("version 2 is offered", "A correction");
        assertThat(page.select(".rp-old").text()).isEqualTo("Every round was driven.");
        assertThat(page.select(".rp-new").text()).isEqualTo("One round was missed.");
        visit.submit("/reports/" + made.ref() + "/source", Map.of());
        fixtures.as(neighbour, () -> {
            assertThat(contents.of(made.ref()).words("progress")).isEqualTo("One round was missed.");
            assertThat(contents.of(made.ref()).appendices()).hasSize(1);
            assertThat(ends.find(partner, null, 10)).isEmpty();
        });
    }

    @Test
    void whatDidNotChangeIsNoNewVersion() {
        assertThat(offered(PARTS).version()).isEqualTo(1);
        assertThat(offered(PARTS).version()).isEqualTo(1);
        assertThat(offered(Set.of("progress")).version()).isEqualTo(2);
    }

    @Test
    void allCouncilsHaveOneCalendarWithEachItsOwnDeadlines() {
        offered(PARTS);
        var made = taken();
        for (var one : new Account[] {officer, neighbour}) {
            fixtures.as(one, () -> {
                var lines = joint.calendar(source.ref());
                assertThat(lines).extracting(Joint::council).containsExactly(lead, partner);
                assertThat(lines).allSatisfy(line -> assertThat(line.days()).isNotNull());
            });
        }
        fixtures.as(
                neighbour,
                () -> reports.move(
                        made.ref(),
                        reports.get(made.ref()).version(),
                        org.goldenthread.reports.ReportState.Move.WITHDRAW));
        fixtures.as(
                officer,
                () -> assertThat(joint.calendar(source.ref()).getLast().state())
                        .isEqualTo(org.goldenthread.reports.ReportState.WITHDRAWN));
    }

    @Test
    void offeringAndTakingAreDoneOnPages() {
        var visit = fixtures.visit(officer);
        var at = "/reports/" + source.ref() + "/partners";
        assertThat(visit.page("/reports/" + source.ref()).select("a[href=" + at + "]"))
                .hasSize(1);
        assertThat(visit.page(at).text()).contains("not offered to anybody yet");
        var wrong = visit.submit(at, Map.of("part-progress", "yes", "partner", "NOBODY1"));
        assertThat(wrong.select("#partner-error").text()).contains("no other council");
        visit.submit(at, Map.of("part-progress", "yes", "part-recommendations", "yes", "partner", partner));
        assertThat(visit.page(at).text()).contains("Council " + partner, "not taken yet");
        var there = fixtures.visit(neighbour);
        var form = there.page("/reports/offers").select("a:contains(Take it)").attr("href");
        var fields = Map.of(
                "source", source.ref(), "template", "scrutiny", "title", "Our waste service", "goes", theirs.ref());
        assertThat(there.page(form).select("input[name=source]").val()).isEqualTo(source.ref());
        var made = there.submit("/reports/new", fields);
        assertThat(made.text()).contains("Made of " + source.ref(), "Executive");
        assertThat(there.page("/reports/offers").text()).doesNotContain("Take it");
        var trail = there.page("/evidence/trail");
        assertThat(trail.select("h1").text()).isEqualTo("Trail");
        var reader = fixtures.visit(fixtures.person(partner, Role.COUNCILLOR));
        assertThat(reader.page("/reports/offers").text()).contains("No partner council offers");
    }

    @Test
    void whoOffersChoosesAmongTheOtherCouncilsThatDoNotHaveItYet() {
        var before = fixtures.as(officer, () -> joint.others(source));
        assertThat(before).extracting(one -> one.value()).contains(partner).doesNotContain(source.council());
        offered(Set.of("progress"));
        assertThat(fixtures.as(officer, () -> joint.others(source)))
                .extracting(one -> one.value())
                .doesNotContain(partner);
    }
}
