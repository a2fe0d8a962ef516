package org.goldenthread.delivery.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.mpxj.ConstraintType;
import net.sf.mpxj.Duration;
import net.sf.mpxj.LocalTimeRange;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.Relation;
import net.sf.mpxj.RelationType;
import net.sf.mpxj.Task;
import net.sf.mpxj.TimeUnit;
import net.sf.mpxj.mspdi.MSPDIWriter;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.dependencies.Dependency;
import org.jspecify.annotations.Nullable;

/**
 * A plan as Microsoft Project XML (MSPDI): projects as summary tasks, actions and milestones below them, in a calendar
 * where every day is worked, since days here are calendar days.
 */
final class PlanExport {
    /** Which free text of a task carries its ref, so that the file finds its way back. */
    static final int REF = 30;

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private final ProjectFile file = new ProjectFile();
    private final Map<String, Task> tasks = new HashMap<>();

    private PlanExport(String title) {
        file.getProjectProperties().setProjectTitle(title);
        file.getProjectProperties().setName(title);
        file.getProjectProperties().setCurrencySymbol("£");
        var calendar = file.addDefaultBaseCalendar();
        calendar.setName("Every day");
        for (var day : List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)) {
            calendar.setWorkingDay(day, true);
            var hours = calendar.addCalendarHours(day);
            hours.add(new LocalTimeRange(MORNING, LocalTime.NOON));
            hours.add(new LocalTimeRange(LocalTime.of(13, 0), EVENING));
        }
        file.setDefaultCalendar(calendar);
    }

    /** The file's bytes. Projects come in their order, each with its actions; those of none come last. */
    static byte[] of(String title, List<Undertaking> projects, List<Action> actions, List<Dependency> links) {
        var export = new PlanExport(title);
        for (var project : projects) {
            var own = actions.stream()
                    .filter(one -> project.ref().equals(one.project()))
                    .toList();
            if (!own.isEmpty()) {
                var summary = export.file.addTask();
                summary.setName(project.title());
                summary.setText(REF, project.ref());
                dated(summary, project.dates());
                own.forEach(action -> export.add(summary.addTask(), action));
            }
        }
        actions.stream()
                .filter(one -> one.project() == null)
                .forEach(action -> export.add(export.file.addTask(), action));
        links.forEach(export::link);
        return export.bytes();
    }

    /** A project's own days, which programs that reckon them from its tasks write over. */
    private static void dated(Task summary, Dates dates) {
        summary.setStart(morning(dates.start()));
        summary.setFinish(evening(dates.expected()));
        summary.setBaselineStart(morning(dates.baselineStart()));
        summary.setBaselineFinish(evening(dates.baselineDue()));
        summary.setActualFinish(evening(dates.ended()));
    }

    private void add(Task task, Action action) {
        var dates = action.dates();
        task.setName(action.title());
        task.setText(REF, action.ref());
        task.setMilestone(action.isMilestone());
        task.setPercentageComplete(action.course().progress());
        var finish = dates.expected();
        var start = action.isMilestone() || dates.start() == null ? finish : dates.start();
        if (start != null && finish != null) {
            if (finish.isBefore(start)) {
                start = finish;
            }
            task.setStart(begins(action, start));
            task.setFinish(finish.atTime(EVENING));
            task.setDuration(Duration.getInstance(length(action, start, finish), TimeUnit.DAYS));
            task.setConstraintType(ConstraintType.START_NO_EARLIER_THAN);
            task.setConstraintDate(begins(action, start));
        }
        if (dates.baselineDue() != null) {
            var baseline = dates.baselineStart() == null ? dates.baselineDue() : dates.baselineStart();
            task.setBaselineStart(begins(action, baseline));
            task.setBaselineFinish(dates.baselineDue().atTime(EVENING));
            task.setBaselineDuration(
                    Duration.getInstance(length(action, baseline, dates.baselineDue()), TimeUnit.DAYS));
        }
        if (action.course().progress() > 0 && start != null) {
            task.setActualStart(begins(action, start));
        }
        task.setActualFinish(evening(dates.ended()));
        tasks.put(action.ref(), task);
    }

    private static LocalDateTime begins(Action action, LocalDate day) {
        return day.atTime(action.isMilestone() ? EVENING : MORNING);
    }

    private static @Nullable LocalDateTime morning(@Nullable LocalDate day) {
        return day == null ? null : day.atTime(MORNING);
    }

    private static @Nullable LocalDateTime evening(@Nullable LocalDate day) {
        return day == null ? null : day.atTime(EVENING);
    }

    private static long length(Action action, LocalDate start, LocalDate finish) {
        return action.isMilestone() ? 0 : ChronoUnit.DAYS.between(start, finish) + 1;
    }

    /** There a task begins on the morning after another; here it may begin on the same day: hence a day less. */
    private void link(Dependency link) {
        var earlier = tasks.get(link.earlier());
        var later = tasks.get(link.later());
        if (earlier != null && later != null) {
            int lag = later.getMilestone() ? link.lag() : link.lag() - 1;
            later.addPredecessor(new Relation.Builder()
                    .predecessorTask(earlier)
                    .type(RelationType.FINISH_START)
                    .lag(Duration.getInstance(lag, TimeUnit.DAYS)));
        }
    }

    private byte[] bytes() {
        try {
            var out = new ByteArrayOutputStream(1 << 14);
            new MSPDIWriter().write(file, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
