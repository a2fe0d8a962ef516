package org.goldenthread.governance.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.time.LocalDate;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.people.AppointmentState.Move;
import org.goldenthread.governance.people.Appointments.Deed;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People are proposed, appointed, renewed and ended; nobody sits on a body twice, and nobody chairs beside another. */
class AppointmentsTests extends PagesOfGovernance {
    @Autowired
    Appointments appointments;

    @Autowired
    People people;

    private static Appointments.Draft draft(
            Person person, Capacity capacity, boolean proposed, @Nullable LocalDate since) {
        return new Appointments.Draft(person.id(), capacity, capacity.votes(), "", proposed, since, null, "");
    }

    @Test
    void somebodyIsProposedAppointedRenewedAndEnded() {
        fixtures.installation(() -> {
            var body = make().body("Audit Committee");
            var person = make().person("Councillor for North Ward", "Labour");
            var one = got(appointments.add(body.ref(), draft(person, Capacity.CHAIR, true, null)));
            assertThat(one.group()).isEqualTo("Labour");
            assertThat(appointments.sitting(body.ref(), TODAY)).isEmpty();
            one = got(appointments.move(
                    body.ref(), one.id(), one.version(), new Deed(Move.APPOINT, TODAY, TODAY.plusDays(9), "Council")));
            assertThat(appointments.sitting(body.ref(), TODAY)).hasSize(1);
            one = got(appointments.move(
                    body.ref(), one.id(), one.version(), new Deed(Move.RENEW, null, TODAY.plusDays(99), "Council")));
            assertThat(one.until()).isEqualTo(TODAY.plusDays(99));
            var stale = new Deed(Move.END, TODAY, null, "moved away");
            assertThat(appointments.move(body.ref(), one.id(), one.version() - 1, stale))
                    .isInstanceOf(Checked.Refused.class);
            one = got(appointments.move(body.ref(), one.id(), one.version(), stale));
            assertThat(one.on(TODAY)).isTrue();
            assertThat(one.on(TODAY.plusDays(1))).isFalse();
            assertThat(appointments.move(body.ref(), one.id(), one.version(), stale))
                    .isInstanceOf(Checked.Refused.class);
            return null;
        });
    }

    @Test
    void nobodySitsTwiceAndNobodyChairsBesideAnother() {
        fixtures.installation(() -> {
            var body = make().body("Audit Committee");
            var chair = make().person("Councillor for North Ward", "Labour");
            var other = make().person("Councillor for Mill Ward", "Labour");
            make().sits(body, chair, Capacity.CHAIR);
            assertThat(appointments.add(body.ref(), draft(chair, Capacity.MEMBER, false, TODAY)))
                    .isInstanceOf(Checked.Refused.class);
            assertThat(appointments.add(body.ref(), draft(other, Capacity.CHAIR, false, TODAY)))
                    .isInstanceOf(Checked.Refused.class);
            var wished = got(appointments.add(body.ref(), draft(other, Capacity.CHAIR, true, null)));
            assertThat(appointments.move(
                            body.ref(), wished.id(), wished.version(), new Deed(Move.APPOINT, TODAY, null, "Council")))
                    .isInstanceOf(Checked.Refused.class);
            return null;
        });
    }

    @Test
    void aFirstDayIsNeededAndNobodyElsewhereIsAppointed() {
        var stranger = fixtures.council();
        fixtures.installation(() -> {
            var body = make().body("Audit Committee");
            var person = got(people.put(new Person(
                    0, 0, stranger, "Councillor elsewhere", Person.Sort.COUNCILLOR, "", "", null, null, null)));
            assertThat(appointments.add(body.ref(), draft(person, Capacity.MEMBER, false, null)))
                    .isInstanceOfSatisfying(
                            Checked.Refused.class,
                            one -> assertThat(one.problems()).hasSize(2));
            return null;
        });
    }

    @Test
    void twoWhoChangeAPersonBothKeepTheirWords() {
        fixtures.installation(() -> {
            var person = make().person("Councillor for North Ward", "Labour");
            got(people.put(person));
            assertThat(people.put(person)).isInstanceOf(Checked.Refused.class);
            assertThat(people.put(new Person(
                            0,
                            0,
                            council,
                            "councillor for north ward ",
                            Person.Sort.COUNCILLOR,
                            "",
                            "",
                            null,
                            null,
                            null)))
                    .isInstanceOf(Checked.Refused.class);
            return null;
        });
    }
}
