package org.goldenthread.measures.entry.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.entry.Amounts;
import org.goldenthread.measures.entry.Due;
import org.goldenthread.measures.entry.Past;
import org.goldenthread.measures.entry.Pasts;
import org.goldenthread.measures.entry.Returned;
import org.goldenthread.measures.entry.Slot;
import org.goldenthread.measures.entry.stories.Stories;
import org.goldenthread.measures.entry.stories.Story;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.list.Filter.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what somebody has to enter. */
@Component
class Desk {
    static final String ALL = "all";
    private static final int MOST = 60;
    private final Due due;
    private final Pasts pasts;
    private final Stories stories;
    private final Posts posts;
    private final List<Returned> returned;
    private final Clock clock;

    Desk(Due due, Pasts pasts, Stories stories, Posts posts, List<Returned> returned, Clock clock) {
        this.due = due;
        this.pasts = pasts;
        this.stories = stories;
        this.posts = posts;
        this.returned = returned;
        this.clock = clock;
    }

    /**
     * What a page is asked to show.
     *
     * @param post a post, "all", or empty for the visitor's own posts
     * @param at the measure that stays in sight although nothing of it is open
     * @param sent the row that was just sent, which takes the place of the same row
     */
    record Wanted(String post, String at, @Nullable EntryRow sent) {}

    private List<Measure> measures(Visitor visitor, String post) {
        boolean officer = visitor.may(Act.EDIT);
        if (officer && (post.equals(ALL) || post.isEmpty() && visitor.posts().isEmpty())) {
            return due.entered(visitor.council());
        }
        boolean one = !post.isEmpty() && (officer || visitor.posts().contains(post));
        return due.enteredBy(visitor.council(), one ? Set.of(post) : visitor.posts());
    }

    EntryView view(Visitor visitor, Wanted wanted) {
        var asked = measures(visitor, wanted.post());
        var slots = new ArrayList<>(due.round(visitor.council(), asked));
        var remarks = remarks(visitor.council(), asked);
        returned(remarks, slots);
        var all = groups(slots, wanted.sent(), remarks);
        var shown = all.stream()
                .filter(group -> group.asks() || group.measure().ref().equals(wanted.at()))
                .toList();
        var rest = all.stream().filter(group -> !shown.contains(group)).toList();
        int done = (int) slots.stream().filter(slot -> !slot.open()).count();
        return new EntryView(
                choices(visitor),
                wanted.post(),
                shown.stream().limit(MOST).toList(),
                rest,
                Math.max(0, shown.size() - MOST),
                new EntryView.Progress(done, slots.size()));
    }

    /** What holders of these posts are asked for: figures that are open, and those that were sent back to them. */
    List<EntryRow> asking(String council, Set<String> holding) {
        var remarks = remarks(council, due.enteredBy(council, holding));
        var slots = new ArrayList<>(due.from(council, holding));
        returned(remarks, slots);
        return groups(slots, null, remarks).stream()
                .flatMap(group -> group.rows().stream())
                .toList();
    }

    private static void returned(Map<Slot.Key, Returned.Remark> remarks, List<Slot> slots) {
        remarks.values().stream()
                .map(Returned.Remark::slot)
                .filter(slot -> slots.stream().noneMatch(one -> one.key().equals(slot.key())))
                .forEach(slots::add);
    }

    private Map<Slot.Key, Returned.Remark> remarks(String council, List<Measure> asked) {
        Map<Slot.Key, Returned.Remark> found = new HashMap<>();
        returned.forEach(one ->
                one.of(council, asked).forEach(remark -> found.put(remark.slot().key(), remark)));
        return found;
    }

    private List<Choice> choices(Visitor visitor) {
        if (!visitor.may(Act.EDIT)) {
            return List.of();
        }
        var choices = new ArrayList<>(List.of(new Choice("", visitor.posts().isEmpty() ? "Everybody" : "My posts")));
        if (!visitor.posts().isEmpty()) {
            choices.add(new Choice(ALL, "Everybody"));
        }
        posts.choices(visitor.council()).stream()
                .filter(one -> !one.value().isEmpty())
                .forEach(choices::add);
        return choices;
    }

    private List<EntryGroup> groups(List<Slot> slots, @Nullable EntryRow sent, Map<Slot.Key, Returned.Remark> remarks) {
        var today = LocalDate.now(clock);
        var known = pasts.of(slots);
        var told = told(slots);
        Map<String, List<EntryRow>> rows = new LinkedHashMap<>();
        Map<String, Measure> measures = new HashMap<>();
        for (var slot : slots) {
            var past = known.getOrDefault(slot.key(), pasts.of(slot));
            var remark = remarks.get(slot.key());
            var reply = remark == null ? EntryRow.Reply.NONE : EntryRow.Reply.returned(remark.words());
            var row = sent != null && sent.slot().key().equals(slot.key())
                    ? sent
                    : new EntryRow(slot, past, typed(slot, past, told), reply, today);
            measures.put(slot.measure().ref(), slot.measure());
            rows.computeIfAbsent(slot.measure().ref(), ref -> new ArrayList<>()).add(row);
        }
        List<EntryGroup> groups = new ArrayList<>();
        rows.forEach(
                (ref, list) -> groups.add(new EntryGroup(java.util.Objects.requireNonNull(measures.get(ref)), list)));
        groups.sort(Comparator.comparing(group -> group.rows().stream()
                .filter(row -> row.slot().open())
                .map(row -> row.slot().due())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX)));
        return groups;
    }

    /** A row as it stands in the record now. */
    EntryRow row(Slot slot, EntryRow.Reply reply) {
        var past = pasts.of(slot);
        return new EntryRow(slot, past, typed(slot, past, told(List.of(slot))), reply, LocalDate.now(clock));
    }

    /** A row as it was sent, with what came of it. */
    EntryRow sent(Slot slot, Map<String, String> typed, EntryRow.Reply reply) {
        return new EntryRow(slot, pasts.of(slot), typed, reply, LocalDate.now(clock));
    }

    private Map<Slot.Key, Map<Story.About, String>> told(List<Slot> slots) {
        Map<Slot.Key, Map<Story.About, String>> found = new HashMap<>();
        for (var story : stories.of(
                slots.stream().map(slot -> slot.measure().ref()).distinct().toList())) {
            var key = new Slot.Key(
                    story.measure(),
                    story.subject(),
                    story.breakdown(),
                    org.goldenthread.measures.figures.Length.of(story.period()),
                    story.period().start());
            found.computeIfAbsent(key, place -> new HashMap<>()).put(story.about(), story.words());
        }
        return found;
    }

    private static Map<String, String> typed(Slot slot, Past past, Map<Slot.Key, Map<Story.About, String>> told) {
        Map<String, String> typed = new HashMap<>();
        var given = slot.given();
        var now = past.now();
        put(typed, "value", slot, slot.sheet().ratio() != null && now.numerator() != null ? null : now.value());
        put(typed, "forecast", slot, now.forecast());
        if (now.numerator() != null && now.denominator() != null) {
            typed.put("numerator", now.numerator().toPlainString());
            typed.put("denominator", now.denominator().toPlainString());
        }
        if (given != null) {
            typed.put("standing", String.valueOf(given.code()));
        }
        var words = told.getOrDefault(slot.key(), Map.of());
        typed.put("story", words.getOrDefault(Story.About.PERIOD, ""));
        typed.put("why", words.getOrDefault(Story.About.FORECAST, ""));
        return typed;
    }

    private static void put(Map<String, String> typed, String field, Slot slot, @Nullable BigDecimal value) {
        if (value != null) {
            typed.put(field, Amounts.typed(slot.sheet().counted().type(), value));
        }
    }
}
