package org.goldenthread.delivery.files;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a file tells it, before anything of it is believed.
 *
 * @param refused rows that make no sense, each with its place and why
 * @param notes what the file holds and the record does not, such as links that are no finish-to-start
 */
public record PlanFile(List<Project> projects, List<Entry> entries, List<Problem> refused, List<String> notes) {
    public PlanFile {
        projects = List.copyOf(projects);
        entries = List.copyOf(entries);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }

    /**
     * A project.
     *
     * @param key its name within files: the same project of a later file has the same
     * @param place where in the file, such as "row 4"
     */
    public record Project(String key, String place, String title, Days days, String owner) {}

    /**
     * An action or milestone.
     *
     * @param key its name within its project
     * @param project the key of its project
     * @param waits what it waits for
     */
    public record Entry(String key, String place, String project, String title, Facts facts, List<Wait> waits) {}

    /**
     * What is said of an action or milestone.
     *
     * @param progress in percent
     * @param owner as the file names them
     */
    public record Facts(boolean milestone, Days days, int progress, String owner, String outcome) {}

    /**
     * Days; the baseline's where the file has one.
     *
     * @param ended the day on which it was finished
     */
    public record Days(
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            @Nullable LocalDate baselineStart,
            @Nullable LocalDate baselineFinish,
            @Nullable LocalDate ended) {
        public static final Days UNKNOWN = new Days(null, null, null, null, null);

        /** The day it is held to: the baseline's where there is one. */
        @Nullable
        LocalDate agreed() {
            return baselineFinish != null ? baselineFinish : finish;
        }

        @Nullable
        LocalDate agreedStart() {
            return baselineFinish != null && baselineStart != null ? baselineStart : start;
        }
    }

    /** Waits for another entry of the same file, by its key, and so many calendar days longer. */
    public record Wait(String key, int lag) {}
}
