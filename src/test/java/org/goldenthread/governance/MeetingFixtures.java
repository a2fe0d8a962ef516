package org.goldenthread.governance;

import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingState.Move;
import org.goldenthread.governance.meetings.Meetings;
import org.springframework.context.ApplicationContext;

/** Meetings with agendas to start tests from. */
public final class MeetingFixtures {
    private final Meetings meetings;
    private final Agendas agendas;
    private final String council;

    private MeetingFixtures(ApplicationContext product, String council) {
        meetings = product.getBean(Meetings.class);
        agendas = product.getBean(Agendas.class);
        this.council = council;
    }

    public static MeetingFixtures of(ApplicationContext product, String council) {
        return new MeetingFixtures(product, council);
    }

    public Meeting laid(Body body, LocalDate day, String... items) {
        var made =
                got(meetings.add(council, new Meetings.Draft(body.ref(), null, new Meeting.When(day, null, "Room 1"))));
        for (var title : items) {
            item(made, title, false);
        }
        return meetings.get(made.ref());
    }

    /** An item, added to what stands on the agenda. */
    public Item item(Meeting meeting, String title, boolean exempt) {
        var words = new Item.Words(title, Item.Sort.DECISION, exempt);
        return got(agendas.add(meeting.ref(), words, Item.Paper.NONE));
    }

    public Meeting held(Body body, LocalDate day, String... items) {
        var made = laid(body, day, items);
        return got(meetings.step(made.ref(), made.version(), Meetings.Step.of(Move.HOLD)));
    }

    /** Writes the agenda anew with these titles only. */
    public void only(Meeting meeting, String... titles) {
        var items = new ArrayList<Item>();
        for (var title : titles) {
            items.add(new Item(
                    0,
                    meeting.ref(),
                    items.size() + 1,
                    new Item.Words(title, Item.Sort.NOTING, false),
                    Item.Paper.NONE,
                    Item.Minute.NONE));
        }
        got(agendas.write(meeting.ref(), meetings.get(meeting.ref()).version(), List.copyOf(items)));
    }
}
