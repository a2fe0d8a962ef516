package org.goldenthread.governance.meetings.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.BodyState;
import org.goldenthread.governance.meetings.Meetings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The municipal year on pages: its rules, its recesses, series shown before they are laid, and its feed. */
@Product
class MunicipalYearTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Bodies bodies;

    @Autowired
    Meetings meetings;

    @Autowired
    Accounts accounts;

    private String council = "";
    private String body = "";

    @BeforeEach
    void council() {
        council = fixtures.council();
        body = fixtures.installation(() -> got(bodies.add(
                        council,
                        new Bodies.Draft(
                                "Cabinet",
                                new Body.Words(Body.Sort.COMMITTEE, ""),
                                new Body.Life(BodyState.ACTIVE, null, null, null),
                                null,
                                List.of()))))
                .ref();
    }

    private Visit as(Role role) {
        return fixtures.visit(fixtures.person(council, role));
    }

    private Map<String, String> series() {
        var fields = new HashMap<>(Map.of("body", body, "sort", "months", "every", "1", "nth", "5", "weekday", "1"));
        fields.putAll(Map.of("first", "2031-05-01", "last", "2032-04-30", "otherwise", "next_day", "starts", "18:00"));
        return fields;
    }

    @Test
    void theDaysOfASeriesAreShownBeforeTheyAreLaidAndHolidaysGiveWay() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/governance/series/new");
        var fields = series();
        fields.put("try", "yes");
        var tried = officer.submit("/governance/series/new", fields);
        assertThat(tried.text()).contains("27 May 2031 instead of 26 May 2031: Spring bank holiday");
        assertThat(officer.page("/governance/calendar?year=2031").text()).contains("0 meetings");
        fields.remove("try");
        fields.put("lay", "yes");
        officer.submit("/governance/series/new", fields);
        var year = officer.page("/governance/calendar?year=2031");
        assertThat(year.text()).contains("12 meetings", "Municipal year 2031/32", "every month, the last Monday");
        officer.submit("/governance/series/new", fields);
        assertThat(officer.page("/governance/calendar?year=2031").text()).contains("12 meetings");
    }

    @Test
    void aSeriesThatMakesNoSenseIsRefusedAndNothingIsLaid() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/governance/series/new");
        var fields = series();
        fields.putAll(Map.of("lay", "yes", "body", "", "every", "99", "last", "2030-01-01"));
        assertThat(officer.submit("/governance/series/new", fields).text()).contains("Choose a body that meets");
        fields.put("body", body);
        assertThat(officer.submit("/governance/series/new", fields).text()).contains("from 1 to 12 months");
        fields.put("every", "1");
        assertThat(officer.submit("/governance/series/new", fields).text()).contains("comes after the first");
        fields.putAll(Map.of("sort", "days", "days", "4 June 2031\nsome day", "last", "2032-04-30"));
        assertThat(officer.submit("/governance/series/new", fields).text()).contains("“some day” is no day");
        assertThat(officer.page("/governance/calendar?year=2031").text()).contains("0 meetings");
    }

    @Test
    void lessNoticeThanTheLawAsksForIsRefused() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/governance/calendar/rules");
        var fields = new HashMap<>(Map.of("nation", "england", "draft", "5", "clearance", "3", "opens", "5"));
        fields.put("clear", "3");
        assertThat(officer.submit("/governance/calendar/rules", fields).text()).contains("at least 5 clear days");
        fields.put("nation", "scotland");
        assertThat(officer.submit("/governance/calendar/rules", fields).text()).contains("The rules are saved");
        assertThat(officer.page("/governance/calendar?year=2031").text()).contains("St Andrew's Day");
        assertThat(as(Role.COUNCILLOR).page("/governance/calendar/rules").select("form[method=post][action^=/gov]"))
                .isEmpty();
    }

    @Test
    void aRecessIsEnteredAndTakenOut() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/governance/calendar/rules");
        var path = "/governance/calendar/breaks";
        var backwards = Map.of("name", "Summer", "first", "2031-08-20", "last", "2031-08-01");
        assertThat(officer.submit(path, backwards).text()).contains("The last day comes after the first");
        var made = officer.submit(path, Map.of("name", "Summer", "first", "2031-08-01", "last", "2031-08-20"));
        assertThat(made.text()).contains("Summer is in the calendar");
        officer.submit(made.select("form[action$=/remove]").attr("action"), Map.of());
        assertThat(officer.page("/governance/calendar/rules").text()).contains("None is written down yet");
    }

    @Test
    void whoeverHasTheAddressReadsTheMeetingsInTheirOwnCalendar() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/governance/meetings/new");
        var day = LocalDate.of(LocalDate.now().getYear() + 1, 1, 15);
        officer.submit("/governance/meetings/new", Map.of("body", body, "day", day.toString(), "starts", "18:00"));
        var feed = officer.page("/governance/calendar/feed").select("#feed").val();
        var path = feed.substring(feed.indexOf("/governance/feed/"));
        var read = fixtures.stranger().get(path);
        assertThat(read.body())
                .contains("SUMMARY:Cabinet", "DTSTART:" + day.toString().replace("-", "") + "T180000Z");
        assertThat(fixtures.stranger().get(path + "x").statusCode()).isEqualTo(404);
    }

    @Test
    void aFeedTakesSeveralBodiesTheirDeadlinesAndEvents() {
        var officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        var audit = fixtures.installation(() -> got(bodies.add(
                        council,
                        new Bodies.Draft(
                                "Audit",
                                new Body.Words(Body.Sort.COMMITTEE, ""),
                                new Body.Life(BodyState.ACTIVE, null, null, null),
                                null,
                                List.of()))))
                .ref();
        var day = LocalDate.now().plusDays(60).toString();
        for (var one : List.of(body, audit)) {
            officer.submit("/governance/meetings/new", Map.of("body", one, "day", day));
        }
        officer.submit(
                "/governance/occasions/new", Map.of("title", "Radio debate", "day", day, "body-" + audit, "yes"));
        var all = feed(officer, "?body=" + body + "&body=" + audit + "&with=deadlines&with=events");
        assertThat(all).contains("SUMMARY:Cabinet", "SUMMARY:Audit", "SUMMARY:Drafts due for Audit", "Radio debate");
        var one = feed(officer, "?body=" + audit);
        assertThat(one).contains("SUMMARY:Audit").doesNotContain("Cabinet", "Drafts due", "Radio debate");
    }

    @Test
    void aFeedOfAllCouncilsNamesEachAndOnlyThoseThatItsOwnerMayRead() {
        var second = fixtures.council();
        var third = fixtures.council();
        var account = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        fixtures.installation(() -> {
            accounts.give(account.id(), second, Role.PERFORMANCE_OFFICER);
            return null;
        });
        var officer = fixtures.visit(account);
        var day = LocalDate.now().plusDays(60);
        officer.submit("/governance/meetings/new", Map.of("body", body, "day", day.toString()));
        for (var other : List.of(second, third)) {
            fixtures.installation(() -> {
                var made = got(bodies.add(
                        other,
                        new Bodies.Draft(
                                "Board of " + other,
                                new Body.Words(Body.Sort.BOARD, ""),
                                new Body.Life(BodyState.ACTIVE, null, null, null),
                                null,
                                List.of())));
                got(meetings.add(
                        other,
                        new Meetings.Draft(
                                made.ref(), null, org.goldenthread.governance.meetings.Meeting.When.on(day))));
                return null;
            });
        }
        var all = feed(officer, "?body=" + body + "&with=everywhere");
        assertThat(all).contains("Cabinet", "Board of " + second).doesNotContain("Board of " + third);
        assertThat(feed(officer, "")).contains("Cabinet").doesNotContain("Board of");
    }

    private String feed(Visit reader, String asked) {
        var feed =
                reader.page("/governance/calendar/feed" + asked).select("#feed").val();
        return fixtures.stranger()
                .get(feed.substring(feed.indexOf("/governance/feed/")))
                .body()
                .replace("\r\n ", "");
    }
}
