package org.goldenthread.delivery.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.calendar.Day.Entry;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class CalendarTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Actions actions;

    @Autowired
    Accounts accounts;

    private final LocalDate today = LocalDate.now();

    @Test
    void aFeedIsFoldedAndItsTextCannotBreakOut() {
        var title = "Move in; then, “settle”\nBEGIN:VEVENT " + "é".repeat(80);
        var entry = new Entry(today, "MS-1", "milestone", title, new State("on track", Tone.GOOD), "Depot", null);
        var feed = Feed.of("Council", "https://council.example", List.of(entry), Instant.EPOCH);
        assertThat(feed.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(feed.lines().filter("BEGIN:VEVENT"::equals)).hasSize(1);
        assertThat(feed.replace("\r\n ", ""))
                .contains("SUMMARY:Move in\\; then\\, “settle”\\nBEGIN:VEVENT", "DTSTART;VALUE=DATE:")
                .contains("URL:https://council.example/delivery/milestones/MS-1");
    }

    @Test
    void theMonthIsShownAndFedToWhoeverMayReadItAndNoLonger() {
        var council = fixtures.council();
        fixtures.installation(() -> got(actions.add(
                council, Actions.Draft.of(null, Sort.MILESTONE, "Depot opens").dated(null, today))));
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        var visit = fixtures.visit(officer);
        var page = visit.page("/delivery/calendar");
        assertThat(page.text()).contains("Depot opens", "1 due in");
        assertThat(visit.page("/delivery/calendar?month=1999-01").text()).contains("Nothing is due in January 1999");
        assertThat(visit.page("/delivery/calendar?mine=yes").text()).contains("Nothing is due in");
        var feed = page.select("#feed").val().substring(fixtures.address().length());
        var stranger = fixtures.stranger();
        assertThat(stranger.get(feed).body()).contains("BEGIN:VCALENDAR", "Depot opens");
        assertThat(stranger.get(feed + "x").statusCode()).isEqualTo(404);
        fixtures.installation(() -> {
            accounts.take(officer.id(), council, Role.PERFORMANCE_OFFICER);
            return true;
        });
        assertThat(stranger.get(feed).statusCode()).isEqualTo(404);
    }

    @Test
    void aGateOfAnUndertakingStandsInTheMonthUnderANameOfItsOwn() {
        var gate = new Entry(today, "PRJ-1", "gate", "Design", new State("no outcome yet", Tone.NONE), "Depot", null);
        var feed = Feed.of("Council", "https://council.example", List.of(gate), Instant.EPOCH);
        assertThat(feed)
                .contains("UID:PRJ-1-gate-", "CATEGORIES:gate", "/delivery/gates?within=PRJ-1")
                .contains("DESCRIPTION:PRJ-1\\, gate of Depot");
        var month = Day.of(YearMonth.from(today), Collections.nCopies(9, gate));
        assertThat(month.get(today.getDayOfMonth() - 1).first()).hasSize(6);
        assertThat(month.get(today.getDayOfMonth() - 1).rest()).hasSize(3);
    }
}
