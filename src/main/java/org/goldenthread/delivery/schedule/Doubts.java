package org.goldenthread.delivery.schedule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.goldenthread.delivery.schedule.Doubt.Sort;
import org.jspecify.annotations.Nullable;

/** Looks at dates as an auditor would, and says what cannot be. */
public final class Doubts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private final LocalDate today;
    private final List<Doubt> found = new ArrayList<>();

    private Doubts(LocalDate today) {
        this.today = today;
    }

    /** All that is doubtful in a network on a day, the gravest first. */
    public static List<Doubt> of(Network network, LocalDate today) {
        var doubts = new Doubts(today);
        network.tasks().forEach(doubts::look);
        for (int t = 0; t < network.size(); t++) {
            doubts.waiting(network, t);
        }
        return doubts.sorted();
    }

    /** All that is doubtful in one task, whatever it waits for. */
    public static List<Doubt> of(Task task, LocalDate today) {
        var doubts = new Doubts(today);
        doubts.look(task);
        return doubts.sorted();
    }

    private List<Doubt> sorted() {
        Collections.sort(found);
        return List.copyOf(found);
    }

    private void add(Task task, Sort sort, String sentence) {
        found.add(new Doubt(task.ref(), sort, sentence));
    }

    private void look(Task task) {
        backwards(task);
        if (task.done()) {
            done(task);
        } else {
            open(task);
        }
        if (task.baseline().finish() == null) {
            add(task, Sort.NO_BASELINE, "It has no baseline date, so nobody can say whether it has slipped.");
        }
    }

    private void backwards(Task task) {
        backwards(task, task.forecast(), "due on %s, before it starts on %s");
        backwards(task, task.baseline(), "in the baseline it finishes on %s, before it starts on %s");
        backwards(task, task.actual(), "done on %s, before it was started on %s");
    }

    private void backwards(Task task, Span span, String words) {
        if (span.backwards()) {
            var sentence = "It is " + words.formatted(day(span.finish()), day(span.start()));
            add(task, Sort.BACKWARDS, sentence.replace("It is in the", "In the") + ". Correct one of the two.");
        }
    }

    private void done(Task task) {
        var finish = task.actual().finish();
        if (finish != null && finish.isAfter(today)) {
            add(
                    task,
                    Sort.DONE_IN_THE_FUTURE,
                    "It is recorded as done on " + day(finish) + ", which has not come yet.");
        }
        if (task.progress() < 100) {
            add(task, Sort.PROGRESS, "It is recorded as done, yet its progress is " + task.progress() + "%.");
        }
    }

    private void open(Task task) {
        var start = task.forecast().start();
        var finish = task.forecast().finish();
        if (start == null && finish == null) {
            add(task, Sort.NO_DATES, "It has neither a start nor a date on which it is due.");
        } else if (finish == null) {
            add(task, Sort.NO_DATES, "It has no date on which it is due.");
        } else if (finish.isBefore(today)) {
            add(
                    task,
                    Sort.OVERTAKEN,
                    "It was expected to finish on " + day(finish)
                            + ", which has passed, and it is not done. Give a new forecast or record that it is done.");
        }
        if (start != null && start.isBefore(today) && !task.started()) {
            add(
                    task,
                    Sort.NOT_STARTED,
                    "It should have started on " + day(start) + ", and no start or progress is recorded.");
        }
        var began = task.actual().start();
        if (began != null && began.isAfter(today)) {
            add(
                    task,
                    Sort.DONE_IN_THE_FUTURE,
                    "It is recorded as started on " + day(began) + ", which has not come yet.");
        }
        if (task.progress() == 100) {
            add(task, Sort.PROGRESS, "Its progress is 100%, yet it is not recorded as done.");
        }
    }

    private void waiting(Network network, int t) {
        var task = network.tasks().get(t);
        var start = begins(task);
        if (start == null) {
            return;
        }
        for (int i = network.before.first()[t]; i < network.before.first()[t + 1]; i++) {
            var other = network.tasks().get(network.before.other()[i]);
            int lag = network.before.lag()[i];
            var finish =
                    other.done() ? other.actual().finish() : other.forecast().finish();
            if (finish != null && start.isBefore(finish.plusDays(lag))) {
                var wait = lag == 0 ? "" : " with a lag of " + lag + (Math.abs(lag) == 1 ? " day" : " days");
                add(
                        task,
                        Sort.TOO_EARLY,
                        "It starts on " + day(start) + ", yet it waits for " + other.ref() + ", which finishes on "
                                + day(finish) + wait + ".");
            }
        }
    }

    private static @Nullable LocalDate begins(Task task) {
        if (task.actual().start() != null) {
            return task.actual().start();
        }
        return task.forecast().start() != null
                ? task.forecast().start()
                : task.forecast().finish();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "an unknown day" : DAY.format(day);
    }
}
