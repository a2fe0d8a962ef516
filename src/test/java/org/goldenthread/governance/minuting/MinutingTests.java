package org.goldenthread.governance.minuting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.delivery.Action;
import org.goldenthread.governance.MeetingFixtures;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.DecisionFilter;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.decisions.Verb;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.minutes.Arising;
import org.goldenthread.governance.meetings.minutes.Attendee;
import org.goldenthread.governance.meetings.minutes.Minutes;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.Tie;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One form minutes an item whole: its outcome, the decision, the actions; all of it, or nothing. */
class MinutingTests extends PagesOfGovernance {
    @Autowired
    Minuting minuting;

    @Autowired
    Minutes minutes;

    @Autowired
    Agendas agendas;

    @Autowired
    Arising arising;

    @Autowired
    Decisions decisions;

    @Autowired
    Things things;

    private Meeting held(String... items) {
        return fixtures.installation(() ->
                MeetingFixtures.of(product, council).held(make().body("Improvement Board"), TODAY.minusDays(1), items));
    }

    private List<Item> items(Meeting meeting) {
        return fixtures.installation(() -> agendas.of(meeting.ref()));
    }

    private static Decisions.Draft decision(Meeting meeting, String exempt) {
        return new Decisions.Draft(
                "The depot",
                new Decision.Taken(
                        Verb.AGREED,
                        new Decision.Maker(meeting.body().ref(), null, ""),
                        meeting.day(),
                        meeting.ref(),
                        false),
                new Decision.Words("That the depot be closed.", "It is empty.", "", null, ""),
                null,
                "",
                List.of(),
                exempt,
                false,
                "",
                new Decision.Carrying(null, null, "", null));
    }

    private static final Item.Minute AGREED = new Item.Minute(Item.Outcome.AGREED, "The board agreed.");

    @Test
    void anItemIsMinutedWithItsDecisionAndActionsAndTheNextMeetingHearsOfThem() {
        var meeting = held("Depot", "Any other business");
        fixtures.installation(() -> {
            var item = items(meeting).getFirst();
            got(minutes.write(
                    meeting.ref(),
                    meeting.version(),
                    new Minutes.Draft(
                            List.of(new Attendee("A. Member", "", "Chair", Attendee.There.PRESENT, "")), Map.of())));
            var version = things.get(meeting.ref()).version();
            var action = new Arising.Draft("Sell the depot", null, TODAY.plusDays(30), "Depot");
            var done = got(minuting.write(
                    meeting.ref(),
                    version,
                    item.id(),
                    new Minuting.Draft(AGREED, Optional.of(decision(meeting, "")), List.of(), List.of(action))));
            assertThat(done.item().minute()).isEqualTo(AGREED);
            var made = done.decision().orElseThrow();
            assertThat(minuting.decided(meeting.ref()).get(item.id()))
                    .extracting(Decision::ref)
                    .containsExactly(made.ref());
            assertThat(minutes.attendance(meeting.ref())).hasSize(1);
            assertThat(things.ties(List.of(made.ref())).stream()
                            .filter(tie -> tie.kind() == TieKind.BROUGHT)
                            .map(Tie::upper))
                    .contains(meeting.ref());
            var next = MeetingFixtures.of(product, council)
                    .laid(
                            product.getBean(org.goldenthread.governance.Bodies.class)
                                    .get(meeting.body().ref()),
                            TODAY.plusDays(20));
            assertThat(arising.promised(next)).extracting(Action::title).containsExactly("Sell the depot");
            return null;
        });
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        var meeting = held("Depot");
        var item = items(meeting).getFirst();
        var nameless = new Arising.Draft("x".repeat(5000), null, null, "");
        var draft = new Minuting.Draft(AGREED, Optional.of(decision(meeting, "")), List.of(), List.of(nameless));
        var refused = fixtures.as(
                fixtures.person(council, Role.PERFORMANCE_OFFICER),
                () -> minuting.write(meeting.ref(), meeting.version(), item.id(), draft));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Checked.Refused.class,
                        no -> assertThat(no.problems().toString()).contains("title-1"));
        var stranger = new Minuting.Draft(AGREED, Optional.of(decision(meeting, "")), List.of("PRJ-99999"), List.of());
        assertThat(fixtures.as(
                        fixtures.person(council, Role.PERFORMANCE_OFFICER),
                        () -> minuting.write(meeting.ref(), meeting.version(), item.id(), stranger)))
                .isInstanceOf(Checked.Refused.class);
        fixtures.installation(() -> {
            assertThat(agendas.get(item.id()).minute()).isEqualTo(Item.Minute.NONE);
            assertThat(decisions.list(DecisionFilter.all(council)).rows()).isEmpty();
            assertThat(arising.at(meeting.ref())).isEmpty();
            return null;
        });
    }

    @Test
    void theDecisionOfAnExemptItemIsExempt() {
        var meeting = held("Budget");
        fixtures.installation(() -> {
            var secret = MeetingFixtures.of(product, council).item(meeting, "A settlement", true);
            var open = new Minuting.Draft(AGREED, Optional.of(decision(meeting, "")), List.of(), List.of());
            return secret.id() == 0 ? open : secret;
        });
        var secret = items(meeting).getLast();
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        var version = fixtures.installation(() -> things.get(meeting.ref()).version());
        assertThat(fixtures.as(
                        officer,
                        () -> minuting.write(
                                meeting.ref(),
                                version,
                                secret.id(),
                                new Minuting.Draft(AGREED, Optional.of(decision(meeting, "")), List.of(), List.of()))))
                .isInstanceOf(Checked.Refused.class);
        got(fixtures.as(
                officer,
                () -> minuting.write(
                        meeting.ref(),
                        version,
                        secret.id(),
                        new Minuting.Draft(
                                AGREED, Optional.of(decision(meeting, "Paragraph 3")), List.of(), List.of()))));
    }

    @Test
    void theClerkDoesItOnOneForm() {
        var meeting = held("Depot");
        var clerk = as(Role.PERFORMANCE_OFFICER);
        var at = "/governance/meetings/" + meeting.ref();
        var page =
                clerk.page(at).select("a[href*=/items/]:not([href$=/papers])").attr("href");
        var fields = filled(clerk, page);
        fields.putAll(Map.of("outcome", "agreed", "minute", "Agreed.", "decided", "yes", "wording", ""));
        fields.putAll(Map.of("title-1", "Sell it", "due-1", "one day"));
        assertThat(clerk.submit(page, fields).select(".govuk-error-summary").text())
                .contains("no day");
        fields.put("due-1", TODAY.plusDays(9).toString());
        var refused = clerk.submit(page, fields);
        assertThat(refused.select(".govuk-error-summary a").attr("href")).isEqualTo("#wording");
        assertThat(refused.select("#title-1").val()).isEqualTo("Sell it");
        fields.put("wording", "That the depot be closed.");
        assertThat(clerk.submit(page, fields).text())
                .contains("Item 1 is minuted, DEC-", "1 action arose", "with what they decided", "Sell it");
        assertThat(as(Role.COUNCILLOR).get(page).statusCode()).isEqualTo(403);
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        assertThat(stranger.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void theSecondOfTwoClerksKeepsTheirWords() {
        var meeting = held("Depot");
        var clerk = as(Role.PERFORMANCE_OFFICER);
        var at = "/governance/meetings/" + meeting.ref();
        var page =
                clerk.page(at).select("a[href*=/items/]:not([href$=/papers])").attr("href");
        var fields = filled(clerk, page);
        fields.put("minute", "First words");
        clerk.submit(page, fields);
        fields.put("minute", "Second words");
        var raced = clerk.submit(page, fields);
        assertThat(raced.text()).contains("Somebody else changed the minutes", "First words");
        assertThat(raced.select("#minute").val()).isEqualTo("Second words");
    }

    private static HashMap<String, String> filled(Visit clerk, String page) {
        var fields = new HashMap<String, String>();
        var form = clerk.page(page);
        form.select("form[action*=/items/] input[type=hidden]").forEach(one -> fields.put(one.attr("name"), one.val()));
        fields.put("title", form.select("#title").val());
        fields.remove("_csrf");
        return fields;
    }
}
