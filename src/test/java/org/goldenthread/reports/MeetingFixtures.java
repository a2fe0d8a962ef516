package org.goldenthread.reports;

import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.GovernanceFixtures;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingState.Move;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.meetings.minutes.Minutes;
import org.goldenthread.reports.route.Routes;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bodies with meetings, and reports written for them. */
public final class MeetingFixtures {
    private final Bodies bodies;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Minutes minutes;
    private final Routes routes;
    private final Reports all;
    private final JdbcClient jdbc;
    private final Things things;
    private final ReportFixtures reports;
    private final String council;

    public MeetingFixtures(ApplicationContext product, String council) {
        this.council = council;
        bodies = product.getBean(Bodies.class);
        meetings = product.getBean(Meetings.class);
        agendas = product.getBean(Agendas.class);
        minutes = product.getBean(Minutes.class);
        routes = product.getBean(Routes.class);
        all = product.getBean(Reports.class);
        things = product.getBean(Things.class);
        jdbc = product.getBean(JdbcClient.class);
        reports = ReportFixtures.of(product, council);
    }

    public Body body(String name) {
        return bodies.named(council, name)
                .orElseGet(() -> got(bodies.add(
                        council,
                        GovernanceFixtures.draft(
                                name, GovernanceFixtures.life(org.goldenthread.governance.BodyState.ACTIVE), null))));
    }

    public Meeting meeting(String body, int days) {
        var when = Meeting.When.on(LocalDate.now().plusDays(days));
        return got(meetings.add(council, new Meetings.Draft(body(body).ref(), null, when)));
    }

    /** A report for a meeting of which everything is written. */
    public Report written(String template, String title, Meeting meeting) {
        var report = reports.written(template, title);
        var now = all.get(report.ref());
        var head = now.head();
        var answered = new Report.Head(
                head.title(), head.template(), head.body(), head.meeting(), head.since(), head.asAt(), post());
        return got(routes.change(now.ref(), now.version(), answered, meeting.ref()));
    }

    /** A post that is on record and answers for every report of these. */
    public String post() {
        return things.all("post", council).stream()
                .findFirst()
                .orElseGet(() ->
                        things.add("post", council, Thing.Card.of("Head of Reports", ""), new State("", Tone.NONE)))
                .ref();
    }

    /** The meeting takes place on a day that is over. */
    public Meeting held(Meeting meeting, int daysAgo) {
        jdbc.sql("update governance.meeting set day = current_date - :days where ref = :ref")
                .param("days", daysAgo)
                .param("ref", meeting.ref())
                .update();
        return got(meetings.step(meeting.ref(), meetings.get(meeting.ref()).version(), Meetings.Step.of(Move.HOLD)));
    }

    public List<Item> agenda(Meeting meeting) {
        return agendas.of(meeting.ref());
    }

    public void minute(Meeting meeting, Item item, Item.Outcome outcome, String words) {
        var draft = new Minutes.Draft(List.of(), Map.of(item.id(), new Item.Minute(outcome, words)));
        got(minutes.write(meeting.ref(), meetings.get(meeting.ref()).version(), draft));
    }
}
