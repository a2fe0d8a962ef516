package org.goldenthread.publishing.reminders.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.publishing.reminders.Timing;
import org.goldenthread.publishing.reminders.Wish;
import org.goldenthread.publishing.reminders.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people and administrators say about reminders. */
@Product
class ReminderPagesTests {
    private static final String MINE = "/publishing/reminders";
    private static final String COUNCILS = "/publishing/mail";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Wishes wishes;

    private String council = "";
    private Account owner = new Account(0, "", "", false);

    @BeforeEach
    void open() {
        council = fixtures.council();
        owner = fixtures.person(council, Role.OWNER);
    }

    private Wish wish() {
        return fixtures.as(owner, () -> wishes.of(council, owner.id()));
    }

    private static Map<String, String> timed(String days, String from, String to) {
        return Map.of(
                "come", "on", "timing", "own", "sorts", "figure", "days", days, "from", from, "to", to, "every", "1",
                "ahead", "3");
    }

    @Test
    void aPersonChoosesOfWhatAndWhenWithinTheCouncilsHours() {
        var visit = fixtures.visit(owner);
        var page = visit.page(MINE);
        assertThat(page.text()).contains("This installation sends no mail yet", "once a week");
        assertThat(page.select("input[name=sorts][checked]").eachAttr("value")).contains("figure", "answer");
        var after = visit.submit(MINE, timed("TUESDAY", "9", "12"));
        assertThat(after.select(".gt-said").text()).isEqualTo("Your reminders are as you wish");
        assertThat(wish().own()).isEqualTo(new Timing(Set.of(DayOfWeek.TUESDAY), 9, 12, 1, 3));
        assertThat(wish().without()).contains("answer").doesNotContain("figure");
        visit.submit(MINE, Map.of("come", "off", "timing", "council"));
        assertThat(wish().off()).isTrue();
    }

    @Test
    void whatLiesOutsideTheCouncilsHoursIsRefusedWithWhatWasTyped() {
        var visit = fixtures.visit(owner);
        visit.page(MINE);
        var sunday = visit.submit(MINE, timed("SUNDAY", "9", "12"));
        assertThat(sunday.select("#days-error").text()).contains("The council sends mail Mon, Tue");
        assertThat(sunday.select("#days-7[checked]")).hasSize(1);
        var odd = visit.submit(MINE, timed("MONDAY", "soon", "12"));
        assertThat(odd.select("#from-error").text()).contains("Enter hours from 0 to 24");
        assertThat(odd.select("#from").val()).isEqualTo("soon");
        assertThat(wish()).isEqualTo(Wish.NONE);
    }

    @Test
    void anAdministratorSetsTheCouncilsRuleAndNobodyElse() {
        var administrator = fixtures.visit(fixtures.person(council, Role.ADMINISTRATOR));
        assertThat(administrator.page("/access/accounts").select("a[href=" + COUNCILS + "]"))
                .hasSize(1);
        administrator.page(COUNCILS);
        var fields = Map.of("come", "off", "days", "FRIDAY", "from", "10", "to", "11", "every", "14", "ahead", "30");
        assertThat(administrator.submit(COUNCILS, fields).select(".gt-said").text())
                .startsWith("Saved");
        var rule = fixtures.as(owner, () -> wishes.rule(council));
        assertThat(rule.off()).isTrue();
        assertThat(rule.timing()).isEqualTo(new Timing(Set.of(DayOfWeek.FRIDAY), 10, 11, 14, 30));
        assertThat(administrator.submit(COUNCILS + "/trial", Map.of()).text()).contains("mail is not set up yet");
        assertThat(fixtures.visit(owner).get(COUNCILS).statusCode()).isEqualTo(403);
        assertThat(fixtures.visit(owner).page(MINE).text()).contains("The council sends none at present");
        var elsewhere = fixtures.visit(fixtures.person(fixtures.council(), Role.ADMINISTRATOR));
        assertThat(elsewhere.page(COUNCILS).select("#come-off[checked]")).isEmpty();
    }
}
