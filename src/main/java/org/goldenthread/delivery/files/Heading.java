package org.goldenthread.delivery.files;

import java.util.List;
import java.util.Locale;

/** The columns that are recognised in a spreadsheet of projects or actions, whatever it calls them. */
enum Heading {
    ID("id", "ref", "reference", "no", "number", "task id", "action id", "unique id", "code"),
    PROJECT_ID("project id", "project ref", "project reference", "project code"),
    PROJECT("project", "project name", "project title", "scheme", "initiative"),
    ACTION(
            "action",
            "task",
            "milestone",
            "task name",
            "name",
            "title",
            "activity",
            "deliverable",
            "action title",
            "action or milestone"),
    TYPE("type", "sort", "kind"),
    OWNER(
            "owner",
            "lead",
            "lead officer",
            "responsible",
            "responsible officer",
            "resource names",
            "assigned to",
            "action owner",
            "project manager",
            "post"),
    START("start", "start date", "begins", "from", "planned start"),
    DUE(
            "due",
            "due date",
            "finish",
            "finish date",
            "end",
            "end date",
            "target date",
            "deadline",
            "by when",
            "until",
            "planned finish",
            "completion date"),
    BASELINE("baseline", "baseline finish", "baseline due", "original due", "original date", "original due date"),
    BASELINE_START("baseline start"),
    FORECAST("forecast", "forecast finish", "revised date", "expected", "forecast date", "forecast or done"),
    ENDED("done on", "actual finish", "completed on", "completed", "date completed", "finished"),
    PROGRESS("% complete", "percent complete", "progress", "complete", "done", "% done", "percentage complete"),
    WAITS("predecessor", "predecessors", "depends on", "waits for", "dependency", "dependencies"),
    OUTCOME("outcome", "intended outcome", "notes", "description", "expected outcome");

    private final List<String> names;

    Heading(String... names) {
        this.names = List.of(names);
    }

    /** Whether a head means it. */
    boolean means(String head) {
        return names.contains(
                head.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ").replaceAll("[:*.]+$", ""));
    }
}
