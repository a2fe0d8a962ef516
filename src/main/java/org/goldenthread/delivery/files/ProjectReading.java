package org.goldenthread.delivery.files;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.sf.mpxj.Duration;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.Relation;
import net.sf.mpxj.RelationType;
import net.sf.mpxj.Resource;
import net.sf.mpxj.ResourceAssignment;
import net.sf.mpxj.Task;
import org.goldenthread.delivery.files.PlanFile.Days;
import org.goldenthread.delivery.files.PlanFile.Entry;
import org.goldenthread.delivery.files.PlanFile.Facts;
import org.goldenthread.delivery.files.PlanFile.Project;
import org.goldenthread.delivery.files.PlanFile.Wait;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tasks of a planning program. Every summary task at the top becomes a project; tasks that stand at the top
 * themselves are part of one that is called like the file. Summary tasks further down become no records: their names
 * stand before those of their tasks.
 */
final class ProjectReading {
    private static final int LONGEST = 300;
    private final ProjectFile file;
    private final String whole;
    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();
    private int otherLinks;

    private ProjectReading(ProjectFile file, String name) {
        this.file = file;
        this.whole = name(file, name);
    }

    static PlanFile of(ProjectFile file, String name) {
        var reading = new ProjectReading(file, name);
        file.getTasks().forEach(reading::read);
        var notes = reading.otherLinks == 0
                ? List.<String>of()
                : List.of(reading.otherLinks + " links that are not finish-to-start are left out");
        return new PlanFile(List.copyOf(reading.projects.values()), reading.entries, reading.refused, notes);
    }

    private static String name(ProjectFile file, String name) {
        var title = file.getProjectProperties().getProjectTitle();
        var bare = name.replaceFirst("\\.[^.]*$", "");
        return title == null || title.isBlank() ? bare : title.strip();
    }

    private static int level(Task task) {
        return task.getOutlineLevel() == null ? 1 : task.getOutlineLevel();
    }

    private void read(Task task) {
        if (level(task) == 0 || task.getNull() || task.getExternalProject()) {
            return;
        }
        var title = task.getName() == null ? "" : task.getName().strip();
        if (title.isEmpty()) {
            refused.add(new Problem(place(task), "It has no name"));
        } else if (!task.getSummary()) {
            var project = project(task);
            entries.add(new Entry(key(task), place(task), project.key(), named(task, title), facts(task), waits(task)));
        }
    }

    /** Its ref where it came from here, else the program's own number, which stays when rows move. */
    private static String key(Task task) {
        var ref = task.getText(PlanExport.REF);
        return ref == null || ref.isBlank() ? String.valueOf(task.getUniqueID()) : ref.strip();
    }

    private static String place(Task task) {
        return "task " + (task.getID() == null ? task.getUniqueID() : task.getID());
    }

    private Project project(Task task) {
        var above = task;
        while (above.getParentTask() != null && level(above) > 1) {
            above = above.getParentTask();
        }
        if (above == task) {
            return projects.computeIfAbsent(whole, key -> new Project(key, "file", cut(whole), Days.UNKNOWN, ""));
        }
        var own = key(above);
        var found = above;
        return projects.computeIfAbsent(
                own.startsWith("PRJ-") ? own : whole + "/" + own,
                key -> new Project(key, place(found), cut(found.getName().strip()), days(found), owner(found)));
    }

    /** With the names of the summary tasks between the project and it. */
    private static String named(Task task, String title) {
        var parts = new ArrayList<>(List.of(title));
        for (var up = task.getParentTask(); up != null && level(up) > 1; up = up.getParentTask()) {
            parts.addFirst(up.getName() == null ? "" : up.getName().strip());
        }
        parts.removeIf(String::isEmpty);
        return cut(String.join(": ", parts));
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    private static Facts facts(Task task) {
        var percent = task.getPercentageComplete();
        int progress = percent == null ? 0 : Math.clamp(percent.intValue(), 0, 100);
        var notes = task.getNotes() == null ? "" : task.getNotes().strip();
        return new Facts(task.getMilestone(), days(task), progress, owner(task), notes);
    }

    private static Days days(Task task) {
        var start = task.getActualStart() != null ? task.getActualStart() : task.getStart();
        return new Days(
                day(start),
                day(task.getFinish()),
                day(task.getBaselineStart()),
                day(task.getBaselineFinish()),
                day(task.getActualFinish()));
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime time) {
        return time == null ? null : time.toLocalDate();
    }

    private static String owner(Task task) {
        return task.getResourceAssignments().stream()
                .map(ResourceAssignment::getResource)
                .filter(Objects::nonNull)
                .map(Resource::getName)
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<Wait> waits(Task task) {
        var waits = new ArrayList<Wait>();
        for (var relation : task.getPredecessors()) {
            if (relation.getType() != RelationType.FINISH_START
                    || relation.getPredecessorTask().getSummary()) {
                otherLinks++;
            } else {
                waits.add(new Wait(key(relation.getPredecessorTask()), lag(relation, task)));
            }
        }
        return waits;
    }

    /**
     * Calendar days between the days on which one finishes and the other could start by the file's working calendar, so
     * that weekends in between are kept and a chain without room to spare stays without.
     */
    private int lag(Relation relation, Task after) {
        var finish = relation.getPredecessorTask().getFinish();
        var lag = relation.getLag() == null ? Duration.getInstance(0, net.sf.mpxj.TimeUnit.DAYS) : relation.getLag();
        var calendar = file.getDefaultCalendar();
        if (finish == null || calendar == null) {
            return (int) Math.round(lag.convertUnits(net.sf.mpxj.TimeUnit.ELAPSED_DAYS, file.getProjectProperties())
                    .getDuration());
        }
        var soonest = calendar.getDate(finish, lag);
        var begins = after.getMilestone() ? soonest : calendar.getNextWorkStart(soonest);
        return Math.toIntExact(ChronoUnit.DAYS.between(finish.toLocalDate(), begins.toLocalDate()));
    }
}
