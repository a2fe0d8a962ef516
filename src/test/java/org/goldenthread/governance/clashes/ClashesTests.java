package org.goldenthread.governance.clashes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.access.Role;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.MeetingFixtures;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.forward.ForwardPlan;
import org.goldenthread.governance.forward.Planned;
import org.goldenthread.governance.scrutiny.Inquiries;
import org.goldenthread.governance.scrutiny.Inquiry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Inquiries that get in the way of each other, of a decision, or of the calendar. */
class ClashesTests extends PagesOfGovernance {
    @Autowired
    Clashes clashes;

    @Autowired
    Inquiries inquiries;

    @Autowired
    ForwardPlan forward;

    private Inquiry inquiry(String title, Inquiry.How how, LocalDate day, @Nullable String about, Body... committees) {
        return got(inquiries.add(
                council,
                new Inquiries.Draft(
                        title,
                        Stream.of(committees).map(Body::ref).toList(),
                        new Inquiry.Why(Inquiry.Source.REQUEST, "", "It matters"),
                        how,
                        day,
                        null,
                        about,
                        false)));
    }

    private List<String> words() {
        return clashes.of(council).stream().map(Clash::words).toList();
    }

    @Test
    void twoCommitteesOnTheSameRecordClash() {
        fixtures.installation(() -> {
            var one = make().body("Overview and Scrutiny");
            var other = make().body("Audit");
            var record = one.ref();
            inquiry("Bins", Inquiry.How.REVIEW, TODAY.plusDays(40), record, one);
            inquiry("Collections", Inquiry.How.BRIEFING, TODAY.plusDays(70), record, other);
            inquiry("Libraries", Inquiry.How.BRIEFING, TODAY.plusDays(70), null, other);
            assertThat(clashes.of(council)).singleElement().satisfies(clash -> {
                assertThat(clash.words()).isEqualTo("Both are about " + record);
                assertThat(clash.other()).isNotNull();
            });
            return null;
        });
    }

    @Test
    void aLookBeforeADecisionComesBeforeIt() {
        fixtures.installation(() -> {
            var committee = make().body("Overview and Scrutiny");
            var entry = got(forward.add(
                    council,
                    new ForwardPlan.Draft(
                            "Parking charges",
                            new Planned.What(
                                    "", committee.ref(), "", TODAY.plusDays(50), true, null, List.of(), "", "", ""),
                            null)));
            inquiry("Parking in time", Inquiry.How.PRE_DECISION, TODAY.plusDays(49), entry.ref(), committee);
            assertThat(words()).isEmpty();
            inquiry("Parking afterwards", Inquiry.How.REVIEW, TODAY.plusDays(90), null, committee);
            assertThat(words()).isEmpty();
            inquiry("Charges too late", Inquiry.How.PRE_DECISION, TODAY.plusDays(50), entry.ref(), committee);
            assertThat(words()).anyMatch(words -> words.startsWith("It looks at " + entry.ref()));
            return null;
        });
    }

    @Test
    void aMonthInWhichNoneOfItsCommitteesMeetsIsToldOnceTheCalendarIsLaid() {
        var late = LocalDate.of(TODAY.getYear() + 1, 9, 15);
        fixtures.installation(() -> {
            var committee = make().body("Overview and Scrutiny");
            var other = make().body("Audit");
            inquiry("Bins", Inquiry.How.REVIEW, late, null, committee);
            assertThat(words()).isEmpty();
            MeetingFixtures.of(product, council).laid(committee, late.plusMonths(1));
            assertThat(words())
                    .singleElement()
                    .asString()
                    .startsWith("No meeting of its committee is laid in September");
            MeetingFixtures.of(product, council).laid(other, late.plusDays(1));
            assertThat(words()).hasSize(1);
            MeetingFixtures.of(product, council).laid(committee, late.plusDays(3));
            assertThat(words()).isEmpty();
            return null;
        });
        assertThat(as(Role.COUNCILLOR).page("/governance/scrutiny/workload").text())
                .contains("Clashes", "None: no two");
    }
}
