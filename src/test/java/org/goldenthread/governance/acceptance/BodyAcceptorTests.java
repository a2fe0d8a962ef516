package org.goldenthread.governance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.MeetingFixtures;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.AppointmentState;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.Capacity;
import org.goldenthread.governance.people.People;
import org.goldenthread.governance.people.Person;
import org.goldenthread.governance.seats.Seatings;
import org.goldenthread.governance.terms.Terms;
import org.goldenthread.governance.terms.TermsOfReference;
import org.goldenthread.intake.review.KeptProposal;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.review.Review;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Bodies of a paper come into the record with what the paper says of them, and go again as they came. */
class BodyAcceptorTests extends PagesOfGovernance {
    private static final String PAPER = """
            Governance of the programme

            Body\tPurpose\tMembership\tNumber of members\tChaired by\tFrequency\tReports to
            Improvement Board\tSees that the plan is carried out\tLabour 4, Conservative 2, Green 2\t8\tLeader of the Council\tmonthly\tCabinet
            Housing Task Group\tLooks at repairs\tHead of Housing; Director of Place\t\t\tquarterly\tImprovement Board
            """;

    @Autowired
    Papers papers;

    @Autowired
    Review review;

    @Autowired
    Bodies bodies;

    @Autowired
    Appointments appointments;

    @Autowired
    People people;

    @TempDir
    Path folder;

    private long bring() {
        try {
            var file = Files.writeString(folder.resolve("governance.txt"), PAPER);
            return got(papers.bring(council, "governance.txt", file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Body named(String name) {
        return bodies.named(council, name).orElseThrow();
    }

    private KeptProposal proposal(long paper, String title) {
        return papers.proposals(paper).stream()
                .filter(one -> one.proposal().kind().equals("body")
                        && one.proposal().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBodyComesWithSeatsTermsAndItsLineAndItsMembersAreProposed() {
        fixtures.installation(() -> {
            make().body("Cabinet");
            assertThat(review.acceptAll(bring(), "body").problems()).isEmpty();
            var board = named("Improvement Board");
            assertThat(board.words().sort()).isEqualTo(Body.Sort.BOARD);
            assertThat(board.words().remit()).isEqualTo("Sees that the plan is carried out");
            assertThat(board.lines())
                    .extracting(Body.Line::to)
                    .containsExactly(named("Cabinet").ref());
            assertThat(product.getBean(Seatings.class).of(council, board.ref())).hasValueSatisfying(seating -> {
                assertThat(seating.seats()).isEqualTo(8);
                assertThat(seating.shared()).isEqualTo(8);
            });
            assertThat(product.getBean(TermsOfReference.class).of(board.ref()))
                    .singleElement()
                    .satisfies(it -> assertThat(it.words()).contains("Meets monthly"));
            assertThat(product.getBean(TermsOfReference.class).of(board.ref()))
                    .extracting(Terms::agreedOn)
                    .containsOnlyNulls();
            assertThat(appointments.of(board.ref())).singleElement().satisfies(one -> {
                assertThat(one.capacity()).isEqualTo(Capacity.CHAIR);
                assertThat(one.state()).isEqualTo(AppointmentState.PROPOSED);
            });
            var group = named("Housing Task Group");
            assertThat(group.words().sort()).isEqualTo(Body.Sort.SHORT_LIFE);
            assertThat(group.lines()).extracting(Body.Line::to).containsExactly(board.ref());
            assertThat(appointments.of(group.ref()))
                    .extracting(Appointment::name)
                    .containsExactlyInAnyOrder("Head of Housing", "Director of Place");
            return null;
        });
    }

    @Test
    void mergingAddsWhatIsMissingAndTwiceIsOnce() {
        fixtures.installation(() -> {
            var known = make().body("Improvement Board");
            var paper = bring();
            var id = proposal(paper, "Improvement Board");
            assertThat(review.alike(id, council)).extracting(one -> one.key()).contains(known.ref());
            got(review.merge(id.id(), known.ref()));
            assertThat(bodies.get(known.ref()).words().remit()).isEqualTo("What it looks after");
            assertThat(product.getBean(Seatings.class).of(council, known.ref())).isPresent();
            assertThat(appointments.of(known.ref())).hasSize(1);
            return null;
        });
    }

    @Test
    void whatWasTakenInIsTakenBackWithThePeopleWhoCameOnlyWithIt() {
        fixtures.installation(() -> {
            var kept = make().person("Director of Place", "");
            var elsewhere = make().body("Cabinet");
            make().sits(elsewhere, kept, Capacity.MEMBER);
            var paper = bring();
            review.acceptAll(paper, "body");
            got(review.reopen(proposal(paper, "Housing Task Group").id()));
            assertThat(bodies.named(council, "Housing Task Group")).isEmpty();
            assertThat(people.all(council))
                    .extracting(Person::name)
                    .contains("Director of Place")
                    .doesNotContain("Head of Housing");
            MeetingFixtures.of(product, council).laid(named("Improvement Board"), TODAY.plusDays(3));
            assertThat(review.reopen(proposal(paper, "Improvement Board").id())).isInstanceOf(Checked.Refused.class);
            return null;
        });
    }
}
