package org.goldenthread.findings.themes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to themes: a tree for each council, in the order in which the council tells its findings. */
@Component
@Transactional
public class Themes {
    private static final int DEEPEST = 5;
    private final ThemeStore store;

    Themes(ThemeStore store) {
        this.store = store;
    }

    /** A step that a theme takes through the tree. */
    public enum Step {
        UP,
        DOWN,
        /** Under the theme before it. */
        IN,
        /** Out from under its parent, to stand after it. */
        OUT
    }

    /** All themes of a council, each followed by those under it. */
    @Transactional(readOnly = true)
    public List<Theme> tree(String council) {
        var all = store.all(council);
        var tree = new ArrayList<Theme>();
        grow(all, null, 0, tree);
        return tree;
    }

    private static void grow(List<Theme> all, @Nullable Long parent, int depth, List<Theme> tree) {
        for (var theme : all) {
            if (Objects.equals(theme.parent(), parent)) {
                tree.add(theme.at(depth));
                grow(all, theme.id(), depth + 1, tree);
            }
        }
    }

    /** The theme with a number. @throws NotHere when the council has none */
    @Transactional(readOnly = true)
    public Theme get(String council, long id) {
        return tree(council).stream()
                .filter(theme -> theme.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotHere("the theme " + id));
    }

    /** A theme and all that stand under it. */
    @Transactional(readOnly = true)
    public Set<Long> under(String council, long id) {
        var found = new LinkedHashSet<>(Set.of(id));
        tree(council).stream()
                .filter(theme -> theme.parent() != null && found.contains(theme.parent()))
                .forEach(theme -> found.add(theme.id()));
        return found;
    }

    /** Adds a theme at the end of those under its parent. */
    public Checked<Long> add(String council, @Nullable Long parent, String number, String name) {
        if (parent != null && get(council, parent).depth() >= DEEPEST) {
            return Checked.refused("parent", "Themes stand up to " + (DEEPEST + 1) + " deep");
        }
        return checked(number, name)
                .then(good -> Checked.accepted(store.insert(council, parent, number.strip(), good)));
    }

    public Checked<String> rename(String council, long id, String number, String name) {
        get(council, id);
        return checked(number, name).then(good -> {
            changed(store.rename(id, number.strip(), good));
            return Checked.accepted(good);
        });
    }

    private static Checked<String> checked(String number, String name) {
        if (name.isBlank() || name.strip().length() > 200) {
            return Checked.refused("name", "Enter the theme's name, up to 200 characters");
        }
        return number.strip().length() > 20
                ? Checked.refused("number", "The number as printed has up to 20 characters")
                : Checked.accepted(name.strip());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new NotAllowed("You may read the themes but not change them");
        }
    }

    /** Takes a theme one step through the tree, with all that stands under it; at the edge nothing happens. */
    public void move(String council, long id, Step step) {
        var theme = get(council, id);
        var siblings = siblings(council, theme.parent());
        int at = siblings.indexOf(theme);
        switch (step) {
            case UP -> swap(siblings, at, at - 1);
            case DOWN -> swap(siblings, at, at + 1);
            case IN -> {
                if (at > 0 && theme.depth() < DEEPEST) {
                    long above = siblings.get(at - 1).id();
                    var under = siblings(council, above);
                    settle(under, theme, above, under.size());
                }
            }
            case OUT -> {
                if (theme.parent() != null) {
                    var parent = get(council, theme.parent());
                    var uncles = siblings(council, parent.parent());
                    settle(uncles, theme, parent.parent(), uncles.indexOf(parent) + 1);
                }
            }
        }
    }

    private List<Theme> siblings(String council, @Nullable Long parent) {
        return new ArrayList<>(tree(council).stream()
                .filter(one -> Objects.equals(one.parent(), parent))
                .toList());
    }

    private void swap(List<Theme> siblings, int from, int to) {
        if (to >= 0 && to < siblings.size()) {
            var moving = siblings.remove(from);
            settle(siblings, moving, moving.parent(), to);
        }
    }

    private void settle(List<Theme> siblings, Theme moving, @Nullable Long parent, int place) {
        siblings.add(place, moving);
        for (int i = 0; i < siblings.size(); i++) {
            changed(store.place(siblings.get(i).id(), parent, i + 1));
        }
    }

    /** Removes a theme that nothing stands under. */
    public Checked<Long> remove(String council, long id) {
        var theme = get(council, id);
        if (!siblings(council, id).isEmpty()) {
            return Checked.refused("theme", "Other themes stand under “" + theme.name() + "”; move them first");
        }
        int findings = store.findingsUnder(id);
        if (findings > 0) {
            return Checked.refused(
                    "theme",
                    findings + (findings == 1 ? " finding stands" : " findings stand") + " under “" + theme.name()
                            + "”; move them first");
        }
        changed(store.delete(id));
        return Checked.accepted(id);
    }

    /** How many findings of each state stand under each theme itself; those without a theme under 0. */
    @Transactional(readOnly = true)
    public Map<Long, Map<String, Integer>> counts(String council) {
        return store.counts(council);
    }
}
