package org.goldenthread.governance.occasions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.occasions.Occasion.Life;
import org.goldenthread.governance.people.Capacity;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Events and publicity: rows of them, who is invited, what came of each, and their place in the calendar. */
class OccasionsTests extends PagesOfGovernance {
    @Autowired
    Occasions occasions;

    @Autowired
    OccasionEnds ends;

    private Occasion event(LocalDate day, String... bodies) {
        return new Occasion(
                0,
                0,
                council,
                new Occasion.What(Occasion.Sort.EVENT, "Networking of all teams", "all members"),
                new Occasion.When(day, null, "Town hall"),
                List.of(bodies),
                null,
                Life.PLANNED,
                "");
    }

    @Test
    void aRowStaysOnItsDayOfTheMonthAsFarAsAMonthHasIt() {
        var day = LocalDate.of(2027, 1, 31);
        assertThat(Occasions.days(day, new Occasions.Row(Period.ofMonths(1), LocalDate.of(2027, 4, 30))))
                .containsExactly(day, LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 30));
        assertThat(Occasions.days(day, Occasions.Row.ONCE)).containsExactly(day);
    }

    @Test
    void aRowWithoutAnEndOrTooLongIsRefused() {
        fixtures.installation(() -> {
            var every = Period.ofWeeks(1);
            assertThat(occasions.add(event(TODAY), new Occasions.Row(every, null)))
                    .isInstanceOf(Checked.Refused.class);
            assertThat(occasions.add(event(TODAY), new Occasions.Row(every, TODAY.plusYears(9))))
                    .isInstanceOf(Checked.Refused.class);
            assertThat(occasions.add(event(TODAY), new Occasions.Row(every, TODAY.minusDays(1))))
                    .isInstanceOf(Checked.Refused.class);
            assertThat(occasions.between(council, null, null)).isEmpty();
            return null;
        });
    }

    @Test
    void whatIsPastIsAskedAboutUntilSomebodySaysWhatCameOfIt() {
        fixtures.installation(() -> {
            var body = make().body("Support Group");
            var one = got(occasions.add(event(TODAY.minusDays(2), body.ref()), Occasions.Row.ONCE));
            assertThat(ends.find(council, null, 10)).hasSize(1);
            assertThat(occasions.move(one.id(), one.version(), Life.CANCELLED, ""))
                    .isInstanceOf(Checked.Refused.class);
            var held = got(occasions.move(one.id(), one.version(), Life.HELD, "Sixty came"));
            assertThat(ends.find(council, null, 10)).isEmpty();
            assertThat(occasions.move(one.id(), held.version(), Life.CANCELLED, "No"))
                    .isInstanceOf(Checked.Refused.class);
            assertThat(occasions.move(one.id(), one.version(), Life.PLANNED, ""))
                    .isInstanceOf(Checked.Refused.class);
            return null;
        });
    }

    @Test
    void aRowIsLaidOnAPageStandsInTheCalendarAndInvitesAllWhoSitThere() {
        var body = fixtures.installation(() -> {
            var made = make().body("Support Group");
            make().sits(made, make().person("Councillor for Mill Ward", "Labour"), Capacity.CHAIR);
            return made;
        });
        var officer = as(Role.PERFORMANCE_OFFICER);
        var bad = officer.submit(
                "/governance/occasions/new", Map.of("title", "Networking", "day", "soon", "body-" + body.ref(), "yes"));
        assertThat(bad.text()).contains("“soon” is no day");
        assertThat(bad.select("input[name=body-" + body.ref() + "][checked]")).hasSize(1);
        var page = officer.submit(
                "/governance/occasions/new",
                Map.of(
                        "title",
                        "Networking",
                        "day",
                        TODAY.toString(),
                        "often",
                        "P6M",
                        "until",
                        TODAY.plusMonths(13).toString(),
                        "body-" + body.ref(),
                        "yes"));
        assertThat(page.text()).contains("Invited: 1", "Councillor for Mill Ward");
        assertThat(officer.page("/governance/occasions").select("tbody tr")).hasSize(3);
        assertThat(officer.page("/governance/calendar?body=" + body.ref()).text())
                .contains("Networking");
        assertThat(as(Role.COUNCILLOR).get("/governance/occasions/new").statusCode())
                .isEqualTo(403);
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        assertThat(stranger.page("/governance/occasions").text()).contains("No event or publicity lies ahead");
    }
}
