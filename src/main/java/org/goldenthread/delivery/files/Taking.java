package org.goldenthread.delivery.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.files.PlanFile.Days;
import org.goldenthread.delivery.files.PlanFile.Entry;
import org.goldenthread.delivery.files.PlanFile.Project;
import org.goldenthread.delivery.files.Reckoning.Change;
import org.goldenthread.site.Times;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** Compares a file with the record, row by row, and says or does what follows from it. */
final class Taking {
    private final PlanFile file;
    private final Hand hand;
    private final Map<String, List<Entry>> entries;
    private final LocalDate today;
    private final Map<String, String> projects = new HashMap<>();
    private final Map<Seat, String> refs = new HashMap<>();
    private final Map<String, String> byKey = new HashMap<>();
    private final Set<Seat> taken = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Problem> refused;
    private final Set<String> strangers = new LinkedHashSet<>();
    private int same;

    /** An entry's place: the key of its project and its own. */
    private record Seat(String project, String key) {}

    /** What is known of the record, and what is done to it; a preview knows and does nothing. */
    interface Hand {
        /** The project of the record that a project of the file is; null where it is none yet. */
        @Nullable
        String known(Project project);

        /** The action of the record that an entry of the file is; null where it is none yet. */
        @Nullable
        Action known(String project, Entry entry);

        /** The post that a name in the file stands for; null where it is none. */
        @Nullable
        String post(String owner);

        /** Adds projects and gives the ref of each, in their order; in a preview an empty one. */
        List<Checked<String>> add(List<Arriving> projects);

        Checked<String> add(String project, Entry entry);

        /** Brings an action to where the file says it is. */
        Checked<String> change(Action action, Entry entry);

        /** @return why not, or null */
        @Nullable
        String link(String earlier, String later, int lag);
    }

    /** A project of the file that is none of the record yet; and whether work on it has begun. */
    record Arriving(Project project, boolean begun) {}

    private Taking(PlanFile file, Hand hand, LocalDate today) {
        this.file = file;
        this.hand = hand;
        this.entries = file.entries().stream().collect(Collectors.groupingBy(Entry::project));
        this.today = today;
        this.refused = new ArrayList<>(file.refused());
    }

    static Reckoning of(PlanFile file, Hand hand, LocalDate today) {
        var taking = new Taking(file, hand, today);
        taking.projects();
        file.entries().forEach(taking::entry);
        file.entries().forEach(taking::links);
        taking.refused.sort(Comparator.comparingInt(Taking::row));
        var notes = new ArrayList<>(file.notes());
        taking.strangers.forEach(name ->
                notes.add("No post here is called “" + name + "”: the name is kept in words, and no post is tied"));
        return new Reckoning(taking.changes, taking.same, taking.refused, notes);
    }

    private static int row(Problem problem) {
        var number = problem.place().replaceAll("\\D", "");
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    private void projects() {
        var arriving = new ArrayList<Arriving>();
        for (var project : file.projects()) {
            var known = hand.known(project);
            if (known == null) {
                arriving.add(arriving(project));
            } else {
                projects.put(project.key(), known);
                same++;
            }
        }
        var answers = hand.add(arriving).iterator();
        arriving.forEach(one -> arrived(one.project(), answers.next()));
    }

    private Arriving arriving(Project project) {
        var own = entries.getOrDefault(project.key(), List.of());
        var dated = project.days().equals(Days.UNKNOWN) ? within(project, own) : project;
        boolean begun = own.stream().anyMatch(one -> one.facts().progress() > 0)
                || dated.days().start() != null && !dated.days().start().isAfter(today);
        return new Arriving(dated, begun);
    }

    private void arrived(Project project, Checked<String> answer) {
        switch (answer) {
            case Checked.Accepted<String>(String ref) -> {
                projects.put(project.key(), ref);
                var words = added(project.days(), project.owner());
                changes.add(new Change(project.place(), "Project", project.title(), ref, words));
            }
            case Checked.Refused<String>(List<Problem> problems) -> refuse(project.place(), problems);
        }
    }

    /** A project whose own days the file does not say runs from the first to the last of what is in it. */
    private Project within(Project project, List<Entry> own) {
        var days = own.stream()
                .filter(one -> odd(one) == null)
                .map(one -> one.facts().days())
                .toList();
        var span = new Days(
                first(days, Days::start),
                last(days, Days::finish),
                first(days, Days::agreedStart),
                last(days, Days::agreed),
                null);
        return new Project(project.key(), project.place(), project.title(), span, project.owner());
    }

    private static @Nullable LocalDate first(List<Days> days, Function<Days, @Nullable LocalDate> of) {
        return days.stream()
                .flatMap(one -> Stream.ofNullable(of.apply(one)))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate last(List<Days> days, Function<Days, @Nullable LocalDate> of) {
        return days.stream()
                .flatMap(one -> Stream.ofNullable(of.apply(one)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void refuse(String place, List<Problem> problems) {
        problems.forEach(problem -> refused.add(new Problem(place, problem.message())));
    }

    private void entry(Entry entry) {
        var project = projects.get(entry.project());
        if (project == null) {
            refused.add(new Problem(entry.place(), "Its project was refused"));
            return;
        }
        var seat = new Seat(entry.project(), entry.key());
        if (!taken.add(seat)) {
            refused.add(new Problem(
                    entry.place(), "“" + entry.key() + "” stands in the file already; give each its own Id"));
            return;
        }
        var odd = odd(entry);
        if (odd != null) {
            refused.add(new Problem(entry.place(), odd));
            return;
        }
        var known = hand.known(project, entry);
        var noun = (entry.facts().milestone() ? Sort.MILESTONE : Sort.ACTION).noun();
        var words = known == null ? added(entry.facts().days(), entry.facts().owner()) : difference(known, entry);
        if (words.isEmpty()) {
            same++;
            refs.put(seat, Objects.requireNonNull(known).ref());
            return;
        }
        var answer = known == null ? hand.add(project, entry) : hand.change(known, entry);
        switch (answer) {
            case Checked.Accepted<String>(String ref) -> {
                refs.put(seat, ref);
                changes.add(new Change(entry.place(), noun, entry.title(), ref, words));
            }
            case Checked.Refused<String>(List<Problem> problems) -> refuse(entry.place(), problems);
        }
    }

    /** What is added, as it was understood. */
    private String added(Days days, String owner) {
        var words = new ArrayList<String>();
        if (days.start() != null) {
            words.add("from " + Times.shortDay(days.start()));
        }
        if (days.agreed() != null) {
            words.add("due " + Times.shortDay(days.agreed()));
        }
        if (days.finish() != null && !days.finish().equals(days.agreed())) {
            words.add("expected " + Times.shortDay(days.finish()));
        }
        if (days.ended() != null) {
            words.add("done on " + Times.shortDay(days.ended()));
        }
        if (!owner.isBlank()) {
            words.add(owner.strip());
            if (hand.post(owner) == null) {
                strangers.add(owner.strip());
            }
        }
        return words.isEmpty() ? Reckoning.ADDED : Reckoning.ADDED + ": " + String.join(", ", words);
    }

    private @Nullable String odd(Entry entry) {
        var days = entry.facts().days();
        if (days.start() != null && days.finish() != null && days.finish().isBefore(days.start())) {
            return "It finishes on " + Times.shortDay(days.finish()) + ", before it starts on "
                    + Times.shortDay(days.start());
        }
        return days.ended() != null && days.ended().isAfter(today)
                ? "It is recorded as finished on " + Times.shortDay(days.ended()) + ", which has not come yet"
                : null;
    }

    /** What the file says otherwise; empty where nothing. */
    private static String difference(Action known, Entry entry) {
        var words = new ArrayList<String>();
        var facts = entry.facts();
        if (!known.title().equals(entry.title())) {
            words.add("called “" + known.title() + "” before");
        }
        int progress = Progress.of(facts);
        if (known.course().progress() != progress) {
            words.add("progress " + known.course().progress() + "% → " + progress + "%");
        }
        var expected = known.dates().expected();
        var says = progress == 100 ? facts.days().ended() : facts.days().finish();
        if (says != null && !says.equals(expected)) {
            words.add("expected " + (expected == null ? "on no day" : Times.shortDay(expected)) + " → "
                    + Times.shortDay(says));
        }
        return String.join(", ", words);
    }

    private void links(Entry entry) {
        var later = refs.get(new Seat(entry.project(), entry.key()));
        for (var wait : entry.waits()) {
            var earlier = find(entry.project(), wait.key());
            if (later == null) {
                return;
            }
            if (earlier == null) {
                refused.add(
                        new Problem(entry.place(), "It waits for “" + wait.key() + "”, which the file does not hold"));
            } else {
                var why = hand.link(earlier, later, wait.lag());
                if (why != null) {
                    refused.add(new Problem(entry.place(), why));
                }
            }
        }
    }

    /** In its own project first, then in any other of the file; by its key, or by its title. */
    private @Nullable String find(String project, String key) {
        var near = refs.get(new Seat(project, key));
        if (near != null) {
            return near;
        }
        if (byKey.isEmpty()) {
            refs.forEach((seat, ref) -> byKey.putIfAbsent(seat.key(), ref));
            file.entries().forEach(one -> {
                var ref = refs.get(new Seat(one.project(), one.key()));
                if (ref != null) {
                    byKey.putIfAbsent(one.title().strip().toLowerCase(Locale.ROOT), ref);
                }
            });
        }
        var found = byKey.get(key);
        return found != null ? found : byKey.get(key.strip().toLowerCase(Locale.ROOT));
    }
}
