package org.goldenthread.governance.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to agendas: the items of a meeting in their order, and the papers that are due for them. */
@Component
@Transactional
public class Agendas {
    private static final int MOST = 100;
    private final Meetings meetings;
    private final ItemStore store;
    private final Things things;
    private final Clock clock;

    Agendas(Meetings meetings, ItemStore store, Things things, Clock clock) {
        this.meetings = meetings;
        this.store = store;
        this.things = things;
        this.clock = clock;
    }

    /** The agenda of a meeting; what is exempt only for those inside the council. */
    @Transactional(readOnly = true)
    public List<Item> of(String meeting) {
        return store.of(List.of(meeting));
    }

    /** The agendas of several meetings, by meeting. */
    @Transactional(readOnly = true)
    public Map<String, List<Item>> of(Collection<String> meetings) {
        return store.of(meetings).stream().collect(Collectors.groupingBy(Item::ref));
    }

    /** @throws NotHere where there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Item get(long id) {
        return store.find(id).orElseThrow(() -> new NotHere("this item"));
    }

    /** The items about a record, of the latest meetings first; the latest twenty. */
    @Transactional(readOnly = true)
    public List<Item> about(String record) {
        return store.about(record);
    }

    /** The records that items of the council are about from which the public is kept out. */
    @Transactional(readOnly = true)
    public Set<String> exempt(String council) {
        return Set.copyOf(store.exempt(council));
    }

    /** The papers that these posts still owe. */
    @Transactional(readOnly = true)
    public List<Item> owed(String council, Collection<String> posts) {
        return posts.isEmpty() ? List.of() : store.owed(council, posts);
    }

    /**
     * Writes a whole agenda anew: what is not among the items any more is taken off it.
     *
     * @param items those with the id 0 are new; their order is that of their positions; what was minuted and which
     *     obligation an item meets stays as it was
     */
    public Checked<List<Item>> write(String ref, int version, List<Item> items) {
        var meeting = meetings.get(ref);
        var before = of(ref).stream().collect(Collectors.toMap(Item::id, Function.identity()));
        var problems = check(meeting, before, items);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.touch(ref, version);
        var kept = items.stream().map(Item::id).collect(Collectors.toSet());
        before.keySet().stream().filter(id -> !kept.contains(id)).forEach(store::delete);
        int position = 0;
        for (var item :
                items.stream().sorted(Comparator.comparing(Item::position)).toList()) {
            position++;
            var placed = new Item(item.id(), ref, position, item.words(), item.paper(), item.minute());
            if (item.id() == 0) {
                store.insert(meeting.council(), placed);
            } else {
                store.update(placed);
            }
        }
        return Checked.accepted(of(ref));
    }

    private List<Problem> check(Meeting meeting, Map<Long, Item> before, List<Item> items) {
        var problems = new ArrayList<Problem>();
        if (!meeting.state().takesPapers()) {
            problems.add(new Problem(
                    "", "The agenda of a meeting that is " + meeting.state().words() + " is closed"));
        }
        if (items.size() > MOST) {
            problems.add(new Problem("", "An agenda has " + MOST + " items at the most"));
        }
        for (var item : items) {
            var title = item.words().title();
            if (title.isBlank() || title.length() > 300) {
                problems.add(new Problem("title-" + item.position(), "Enter what the item is, up to 300 characters"));
            }
            var about = item.paper().about();
            if (about != null
                    && things.find(about)
                            .filter(one -> one.council().equals(meeting.council()))
                            .isEmpty()) {
                problems.add(new Problem("about-" + item.position(), about + " is no record of this council"));
            }
            if (item.id() != 0 && !before.containsKey(item.id())) {
                problems.add(new Problem("", "“" + title + "” was taken off the agenda by somebody else"));
            }
        }
        var kept = items.stream().map(Item::id).collect(Collectors.toSet());
        before.values().stream()
                .filter(one -> !kept.contains(one.id()) && !one.minute().open())
                .forEach(one -> problems.add(
                        new Problem("", "“" + one.words().title() + "” is minuted already; it stays on the agenda")));
        return problems;
    }

    /** Adds one item at the end, such as a decision that is to be taken; the agenda must still be open. */
    public Checked<Item> add(String ref, Item.Words words, Item.Paper paper) {
        var meeting = meetings.get(ref);
        var before = of(ref);
        int position = before.size() + 1;
        var item = new Item(0, ref, position, words, paper, Item.Minute.NONE);
        var all = new ArrayList<>(before);
        all.add(item);
        var problems = check(meeting, before.stream().collect(Collectors.toMap(Item::id, Function.identity())), all);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        store.insert(meeting.council(), item);
        return Checked.accepted(of(ref).getLast());
    }

    /**
     * A record is laid before a meeting as its paper: on the item that is about it or what it puts right, else on the
     * one of the same title that waits for this post's paper, else on an item of its own at the end.
     *
     * @param words as the item reads where it is new
     * @param instead the record that it puts right and whose place it takes; absent for none
     * @param paper names the record in "about"; the day on which it was there is today where it says none
     */
    public Checked<Item> lay(String meeting, Item.Words words, Item.Paper paper, @Nullable String instead) {
        var there = of(meeting).stream()
                .filter(one -> Objects.equals(one.paper().about(), paper.about())
                        || instead != null && instead.equals(one.paper().about())
                        || waits(one, words, paper))
                .findFirst();
        var received = Objects.requireNonNullElse(paper.received(), LocalDate.now(clock));
        var known = there.map(Item::paper).orElse(paper);
        var laid = new Item.Paper(paper.words(), paper.about(), paper.post(), true, received, known.obligation());
        if (there.isEmpty()) {
            return add(meeting, words, laid);
        }
        if (!meetings.get(meeting).state().takesPapers()) {
            return Checked.refused("", "The agenda is closed");
        }
        var one = there.get();
        store.update(new Item(one.id(), one.ref(), one.position(), one.words(), laid, one.minute()));
        return Checked.accepted(get(one.id()));
    }

    private static boolean waits(Item item, Item.Words words, Item.Paper paper) {
        return item.paper().missing()
                && item.paper().about() == null
                && item.paper().post() != null
                && item.paper().post().equals(paper.post())
                && item.words().title().equalsIgnoreCase(words.title());
    }

    /** A paper is taken back: it is missing again where one is due. @throws NotAllowed when it is another post's */
    public void takeBack(long id) {
        get(id);
        if (store.receive(id, "", null) == 0) {
            throw new NotAllowed("This paper is owed by another post");
        }
    }

    /**
     * A paper is handed in.
     *
     * @param paper what it is called, or where it lies
     * @throws NotAllowed when it is another post's
     */
    public Checked<Item> receive(long id, String paper) {
        var item = get(id);
        if (paper.isBlank() || paper.length() > 2000) {
            return Checked.refused("paper", "Say what the paper is called or where it lies, up to 2,000 characters");
        }
        if (store.receive(
                        id,
                        paper.strip(),
                        Objects.requireNonNullElse(item.paper().received(), LocalDate.now(clock)))
                == 0) {
            throw new NotAllowed("This paper is owed by another post");
        }
        return Checked.accepted(get(id));
    }
}
