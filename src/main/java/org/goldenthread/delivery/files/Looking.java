package org.goldenthread.delivery.files;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.files.PlanFile.Entry;
import org.goldenthread.delivery.files.PlanFile.Project;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;

/** Knows the record and leaves it as it is. */
class Looking implements Taking.Hand {
    private static final Pattern ACTION = Pattern.compile("(ACT|MS)-\\d+");
    private static final Pattern PROJECT = Pattern.compile("PRJ-\\d+");
    private final Map<String, String> projects = new HashMap<>();
    private final Map<PlanLoadStore.Key, String> refs = new HashMap<>();
    private final Map<String, Action> actions;
    private final @Nullable String only;
    private final Map<String, String> posts = new HashMap<>();

    /** @param only the project that takes every action of the file; null where the file's own projects do */
    Looking(PlanLoadStore store, PlanDoors doors, String council, PlanFile file, @Nullable String only) {
        this.only = only;
        for (var choice : doors.posts().choices(council)) {
            posts.putIfAbsent(choice.words().split(" – ", 2)[0].toLowerCase(Locale.ROOT), choice.value());
        }
        if (only == null) {
            own(doors, council, file);
            projects.putAll(store.projects(council));
        }
        var wanted = only != null
                ? List.of(only)
                : file.projects().stream()
                        .map(one -> projects.get(one.key()))
                        .filter(Objects::nonNull)
                        .toList();
        if (!wanted.isEmpty()) {
            refs.putAll(store.actions(wanted));
        }
        var all = new HashSet<>(refs.values());
        file.entries().stream()
                .map(Entry::key)
                .filter(key -> ACTION.matcher(key).matches())
                .forEach(all::add);
        this.actions = doors.actions().all(all).stream()
                .filter(one -> one.council().equals(council))
                .collect(Collectors.toMap(Action::ref, one -> one));
    }

    /** A file that came from here names its projects by their refs. */
    private void own(PlanDoors doors, String council, PlanFile file) {
        var named = file.projects().stream()
                .map(Project::key)
                .filter(key -> PROJECT.matcher(key).matches())
                .toList();
        doors.undertakings().all(named).stream()
                .filter(one -> one.council().equals(council))
                .forEach(one -> projects.put(one.ref(), one.ref()));
    }

    @Override
    public @Nullable String known(Project project) {
        return only != null ? only : projects.get(project.key());
    }

    @Override
    public @Nullable Action known(String project, Entry entry) {
        var ref = refs.getOrDefault(new PlanLoadStore.Key(project, entry.key()), entry.key());
        return actions.get(ref);
    }

    @Override
    public @Nullable String post(String owner) {
        var post = posts.get(owner.strip().toLowerCase(Locale.ROOT));
        return post == null || post.isEmpty() ? null : post;
    }

    @Override
    public List<Checked<String>> add(List<Taking.Arriving> projects) {
        return Collections.nCopies(projects.size(), Checked.accepted(""));
    }

    @Override
    public Checked<String> add(String project, Entry entry) {
        return Checked.accepted("");
    }

    @Override
    public Checked<String> change(Action action, Entry entry) {
        return Checked.accepted(action.ref());
    }

    @Override
    public @Nullable String link(String earlier, String later, int lag) {
        return null;
    }
}
