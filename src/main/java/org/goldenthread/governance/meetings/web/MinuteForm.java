package org.goldenthread.governance.meetings.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.minutes.Attendee;
import org.goldenthread.governance.meetings.minutes.Minutes;
import org.goldenthread.intake.typed.Typed;

/** Minutes as a form: who was there, and the outcome and words of each item. */
final class MinuteForm {
    private static final int SPARE = 3;
    private static final int MOST = 150;

    private MinuteForm() {}

    /** Rows of the list of those present: those known, and some empty ones. */
    static List<Attendee> rows(List<Attendee> known) {
        var blank = new Attendee("", "", "", Attendee.There.PRESENT, "");
        return Stream.concat(known.stream(), Stream.generate(() -> blank).limit(SPARE))
                .toList();
    }

    /** What was typed; rows without a name are left out. */
    static Minutes.Draft read(Typed typed, List<Item> items) {
        var people = IntStream.rangeClosed(1, Math.min(typed.number("people"), MOST))
                .filter(n -> typed.has("name-" + n))
                .mapToObj(n -> new Attendee(
                        typed.text("name-" + n),
                        typed.text("party-" + n),
                        typed.text("role-" + n),
                        Attendee.There.ofCode(typed.get("there-" + n)),
                        typed.text("stands-" + n)))
                .toList();
        Map<Long, Item.Minute> minutes = new HashMap<>();
        items.forEach(item -> minutes.put(
                item.id(),
                new Item.Minute(
                        Item.Outcome.ofCode(typed.get("outcome-" + item.id())), typed.text("minute-" + item.id()))));
        return new Minutes.Draft(people, minutes);
    }

    /** The items with what was typed of them. */
    static List<Item> with(List<Item> items, Minutes.Draft draft) {
        return items.stream()
                .map(item -> new Item(
                        item.id(),
                        item.ref(),
                        item.position(),
                        item.words(),
                        item.paper(),
                        draft.items().getOrDefault(item.id(), item.minute())))
                .toList();
    }
}
