package org.goldenthread.site.updates.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.updates.Done;
import org.goldenthread.site.updates.Duties;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Holding;
import org.goldenthread.site.updates.Outcome;
import org.goldenthread.site.updates.Owed;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what somebody owes. */
@Component
class UpdateDesk {
    private static final int MOST = 60;
    private static final State DONE = new State("Done", Tone.GOOD);
    private static final State OPEN = new State("Saved, still open", Tone.WARNING);
    private static final State REFUSED = new State("Not saved", Tone.BAD);
    private final Duties duties;
    private final Things things;
    private final List<Holding> holdings;
    private final Clock clock;

    UpdateDesk(Duties duties, Things things, List<Holding> holdings, Clock clock) {
        this.duties = duties;
        this.things = things;
        this.holdings = holdings;
        this.clock = clock;
    }

    UpdatesView view(Visitor visitor, Wanted wanted) {
        var owed = duties.of(visitor, posts(visitor, wanted.post()));
        var held = held(visitor);
        List<UpdatesView.Section> sections = new ArrayList<>();
        int shown = 0;
        int asked = 0;
        for (var group : owed.groups()) {
            var rows = rows(group, held).stream()
                    .filter(row -> wanted.shows(group.sort().code(), row.id()))
                    .toList();
            asked += rows.size();
            var fitting = rows.subList(0, Math.min(rows.size(), MOST - shown));
            shown += fitting.size();
            if (!fitting.isEmpty()) {
                sections.add(new UpdatesView.Section(group.sort(), group.words(), fitting));
            }
        }
        return new UpdatesView(
                wanted,
                owed,
                kinds(owed),
                choices(held.names()),
                sections,
                asked - shown,
                List.of(),
                visitor.council());
    }

    /** The page with the row that was just refused as it was sent. */
    UpdatesView refused(Visitor visitor, Wanted wanted, UpdateId id, Outcome.Again again) {
        var view = view(visitor, wanted);
        var row = row(id, again);
        List<UpdatesView.Section> sections = new ArrayList<>();
        boolean placed = false;
        for (var section : view.sections()) {
            var rows = section.rows().stream()
                    .map(one -> one.id().equals(row.id()) ? row : one)
                    .toList();
            placed |= rows.contains(row);
            sections.add(new UpdatesView.Section(section.sort(), section.words(), rows));
        }
        if (!placed) {
            sections.addFirst(new UpdatesView.Section(sort(id.sort()), "", List.of(row)));
        }
        return new UpdatesView(
                wanted,
                view.owed(),
                view.kinds(),
                view.posts(),
                sections,
                view.left(),
                again.problems(),
                view.council());
    }

    private Sort sort(String code) {
        return duties.sorts().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A row that was sent, with what came of it. */
    UpdateRow row(UpdateId id, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var what, var words) -> new UpdateRow(id.toString(), what, DONE, "", "", null, words);
            case Outcome.Again(var what, var problems, var form) ->
                new UpdateRow(id.toString(), what, problems.isEmpty() ? OPEN : REFUSED, "", "", form, "");
        };
    }

    /**
     * The posts that somebody holds in the council.
     *
     * @param names by reference: "Head of Housing (acting)"
     * @param told whether each row says for which it is: whoever simply holds one post knows
     */
    private record Held(Map<String, String> names, boolean told) {
        String behalf(@Nullable String post) {
            return told && post != null ? names.getOrDefault(post, "") : "";
        }
    }

    private Held held(Visitor visitor) {
        Map<String, String> how = new HashMap<>();
        holdings.forEach(one -> how.putAll(one.otherwiseHeld(visitor)));
        var names = things.cards(visitor.posts()).values().stream()
                .filter(post -> post.council().equals(visitor.council()))
                .collect(Collectors.toMap(
                        Thing::ref,
                        post -> post.title() + (how.containsKey(post.ref()) ? " (" + how.get(post.ref()) + ")" : "")));
        return new Held(names, names.size() > 1 || !how.isEmpty());
    }

    /** Officers may look at any post's; everybody else at those they hold. */
    private static Set<String> posts(Visitor visitor, String post) {
        boolean one = !post.isEmpty() && (visitor.posts().contains(post) || visitor.may(Act.EDIT));
        return one ? Set.of(post) : visitor.posts();
    }

    private List<UpdateRow> rows(Owed.Group group, Held held) {
        var today = LocalDate.now(clock);
        List<UpdateRow> rows = new ArrayList<>();
        group.open().forEach(duty -> rows.add(open(group.sort(), duty, held, today)));
        group.done().forEach(done -> rows.add(done(group.sort(), done)));
        return rows;
    }

    private static UpdateRow open(Sort sort, Duty duty, Held held, LocalDate today) {
        return new UpdateRow(
                UpdateId.of(sort, duty.key()),
                duty.what(),
                duty.term().state(today),
                duty.term().words(today),
                held.behalf(duty.post()),
                duty.form(),
                "");
    }

    private static UpdateRow done(Sort sort, Done done) {
        return new UpdateRow(UpdateId.of(sort, done.key()), done.what(), DONE, "", "", null, done.words());
    }

    private static List<Choice> kinds(Owed owed) {
        return owed.groups().stream()
                .map(group -> new Choice(group.sort().code(), group.sort().title() + ": " + group.words()))
                .toList();
    }

    private static List<Choice> choices(Map<String, String> names) {
        return names.size() < 2
                ? List.of()
                : names.entrySet().stream()
                        .map(one -> new Choice(one.getKey(), one.getValue()))
                        .sorted(java.util.Comparator.comparing(Choice::words))
                        .toList();
    }
}
