package org.goldenthread.governance.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.BodyState;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingState.Move;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Publication;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports owed and papers missing: asked of the posts that owe them, handed in, and told where they never came. */
@Product
class ObligationTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Bodies bodies;

    @Autowired
    Meetings meetings;

    @Autowired
    Agendas agendas;

    @Autowired
    Obligations obligations;

    @Autowired
    Things things;

    @Autowired
    Accounts accounts;

    @Autowired
    List<LooseEndCheck> checks;

    private final LocalDate today = LocalDate.now();
    private String council = "";
    private String post = "";
    private String body = "";

    @BeforeEach
    void council() {
        council = fixtures.council();
        post = fixtures.installation(
                () -> things.add("post", council, Thing.Card.of("Head of Housing", ""), new State("held", Tone.NONE))
                        .ref());
        body = fixtures.installation(() -> got(bodies.add(
                        council,
                        new Bodies.Draft(
                                "Audit Committee",
                                new Body.Words(Body.Sort.COMMITTEE, ""),
                                new Body.Life(BodyState.ACTIVE, today.minusDays(500), null, null),
                                null,
                                List.of()))))
                .ref();
    }

    private Meeting meeting(LocalDate day) {
        return fixtures.installation(
                () -> got(meetings.add(council, new Meetings.Draft(body, null, Meeting.When.on(day)))));
    }

    private Obligation owed(LocalDate from) {
        return fixtures.installation(() -> got(obligations.add(new Obligation(
                0,
                0,
                council,
                body,
                post,
                new Obligation.Subject("Change Programme", "benefits", null),
                new Obligation.Rhythm(1, Obligation.Rhythm.Unit.MEETINGS, from, null)))));
    }

    private Visit owner() {
        var account = fixtures.person(council, Role.OWNER);
        fixtures.installation(() -> {
            accounts.holdPost(account.id(), council, post);
            return account;
        });
        return fixtures.visit(account);
    }

    private List<String> ends() {
        return fixtures.installation(() -> checks.stream()
                .flatMap(check -> check.find(council, null, 100).stream())
                .map(LooseEnd::sort)
                .toList());
    }

    @Test
    void thePostThatOwesAReportHandsItInAmongItsUpdates() {
        var coming = meeting(today.plusDays(20));
        var one = owed(today.minusDays(1));
        var owner = owner();
        var page = owner.page("/site/updates");
        assertThat(page.text()).contains("Papers for meetings", "Change Programme: benefits");
        var key = "report-" + one.id() + "-" + coming.ref();
        assertThat(page.select("#words-" + key)).hasSize(1);
        var form = Objects.requireNonNull(
                page.select("form:has(#words-" + key + ")").first());
        var fields = new HashMap<String, String>();
        form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.put("paper", "Benefits, third quarter");
        owner.submit(form.attr("action"), fields);
        var items = fixtures.installation(() -> agendas.of(coming.ref()));
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.paper().words()).isEqualTo("Benefits, third quarter");
            assertThat(item.paper().received()).isEqualTo(today);
        });
        assertThat(owner.page("/site/updates").select("#words-" + key)).isEmpty();
        assertThat(owner.page("/governance/obligations/" + one.id()).text()).contains("received");
    }

    @Test
    void anotherPostsPaperIsNotHandedIn() {
        var coming = meeting(today.plusDays(20));
        var one = owed(today.minusDays(1));
        var other = fixtures.visit(fixtures.person(council, Role.OWNER));
        other.page("/site/updates");
        var key = "report-" + one.id() + "-" + coming.ref();
        other.post("/site/updates", Map.of("_update", "paper-" + key, "council", council, "paper", "Not mine"));
        assertThat(fixtures.installation(() -> agendas.of(coming.ref()))).isEmpty();
    }

    @Test
    void whatWasNotDeliveredAndABodyThatStoppedMeetingAreLooseEnds() {
        var last = meeting(today.minusDays(300));
        fixtures.installation(() -> got(meetings.step(last.ref(), last.version(), Meetings.Step.of(Move.HOLD))));
        owed(today.minusDays(320));
        meeting(today.minusDays(3));
        assertThat(ends())
                .contains(
                        "body-dormant",
                        "report-not-delivered",
                        "report-without-meeting",
                        "held-without-minutes",
                        "meeting-not-confirmed");
        var soon = meeting(today.plusDays(2));
        assertThat(ends()).contains("meeting-without-agenda").doesNotContain("report-without-meeting");
        var item = new Item(
                0,
                soon.ref(),
                1,
                new Item.Words("Accounts", Item.Sort.DECISION, false),
                new Item.Paper("", null, post, true, null, null),
                Item.Minute.NONE);
        fixtures.installation(() -> got(agendas.write(soon.ref(), soon.version(), List.of(item))));
        assertThat(ends()).contains("papers-missing", "agenda-not-public").doesNotContain("meeting-without-agenda");
    }

    @Test
    void whatIsExemptIsReadInsideTheCouncilOnly() {
        var coming = meeting(today.plusDays(20));
        var open = new Item(
                0,
                coming.ref(),
                1,
                new Item.Words("Open business", Item.Sort.NOTING, false),
                Item.Paper.NONE,
                Item.Minute.NONE);
        var closed = new Item(
                0,
                coming.ref(),
                2,
                new Item.Words("Offer for a site", Item.Sort.DECISION, true),
                Item.Paper.NONE,
                Item.Minute.NONE);
        fixtures.installation(() -> {
            got(agendas.write(coming.ref(), coming.version(), List.of(open, closed)));
            var thing = things.get(coming.ref());
            return things.change(coming.ref(), thing.version(), thing.card().published(Publication.PARTNERS));
        });
        var at = "/governance/meetings/" + coming.ref();
        assertThat(fixtures.visit(fixtures.person(council, Role.COUNCILLOR))
                        .page(at)
                        .text())
                .contains("Open business", "Offer for a site");
        assertThat(fixtures.visit(fixtures.person(council, Role.PARTNER))
                        .page(at)
                        .text())
                .contains("Open business")
                .doesNotContain("Offer for a site");
    }

    @Test
    void anObligationIsWrittenDownChangedAndTheSecondOfTwoIsTold() {
        var officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        assertThat(officer.page("/governance/obligations").select(".gt-empty").text())
                .contains("Nobody owes a report");
        officer.page("/governance/obligations/new");
        var fields = new HashMap<>(Map.of("subject", "", "body", body, "every", "1", "unit", "meetings"));
        fields.put("first", today.toString());
        assertThat(officer.submit("/governance/obligations/new", fields).text())
                .contains("Enter what the report is on");
        fields.put("subject", "Housing performance");
        var made = officer.submit("/governance/obligations/new", fields);
        assertThat(made.select("h1").text()).isEqualTo("Housing performance");
        var at = made.select("a[href$=/edit]").attr("href");
        fields.put("version", officer.page(at).select("input[name=version]").val());
        assertThat(officer.submit(at, fields).text()).contains("Saved");
        assertThat(officer.submit(at, fields).text()).contains("Somebody else changed this");
    }

    @Test
    void whoeverOwesAPaperSendsItAsAFileFromTheirUpdatesAndFromTheMeeting() {
        var meeting = meeting(today.plusDays(40));
        var owed = owed(today);
        fixtures.installation(() -> got(obligations.lay(owed.id(), meeting.ref())));
        var item = fixtures.installation(() -> agendas.of(meeting.ref()).getFirst());
        var at = "/governance/meetings/" + meeting.ref();
        var papers = at + "/items/" + item.id() + "/papers";
        var owner = owner();
        assertThat(owner.page(at).select("a[href=" + papers + "]")).hasSize(1);
        assertThat(owner.upload(papers, Map.of(), "benefits.txt", new byte[] {65, 66})
                        .statusCode())
                .isEqualTo(302);
        var after = fixtures.installation(() -> agendas.get(item.id()));
        assertThat(after.paper().words()).isEqualTo("benefits.txt");
        assertThat(after.paper().received()).isNotNull();
        var file = owner.page(papers).select("form[action$=/remove]").attr("action");
        owner.submit(file, Map.of());
        assertThat(fixtures.installation(() -> agendas.get(item.id())).paper().missing())
                .isTrue();
    }

    @Test
    void theClerkPutsWhatIsOwedOnTheAgendaWithOneTick() {
        var meeting = meeting(today.plusDays(40));
        var owed = owed(today);
        var clerk = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        var at = "/governance/meetings/" + meeting.ref();
        assertThat(clerk.page(at).text()).contains("Reports owed to it", "not on the agenda yet");
        var form = clerk.page(at + "/agenda/edit");
        assertThat(form.select("input[name=owed-" + owed.id() + "]")).hasSize(1);
        clerk.submit(
                at + "/agenda/edit",
                Map.of(
                        "version",
                        String.valueOf(meeting.version()),
                        "rows",
                        "1",
                        "title-1",
                        "Minutes of last time",
                        "owed-" + owed.id(),
                        "yes"));
        var items = fixtures.installation(() -> agendas.of(meeting.ref()));
        assertThat(items).hasSize(2);
        assertThat(items.getLast().paper())
                .extracting(Item.Paper::obligation, Item.Paper::post, Item.Paper::missing)
                .containsExactly(owed.id(), post, true);
        assertThat(clerk.page(at).text()).contains("item 2");
        assertThat(clerk.page(at + "/agenda/edit").select("input[name^=owed-]")).isEmpty();
    }
}
