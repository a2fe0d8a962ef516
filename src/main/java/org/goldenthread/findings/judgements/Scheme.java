package org.goldenthread.findings.judgements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.vocabulary.Problem;

/**
 * A way of rating, such as stars or "excellent, good, fair, poor".
 *
 * @param id 0 for one of the library that the council has not used yet
 * @param levels from the best to the worst
 * @param prospects a second scale, such as the prospects for improvement; empty where the scheme has none
 */
public record Scheme(long id, Edition edition, String about, List<Level> levels, List<Level> prospects) {
    public Scheme {
        levels = List.copyOf(levels);
        prospects = List.copyOf(prospects);
    }

    /** What names a scheme and says where it comes from. */
    public record Edition(String code, String name, String version, String licence) {}

    /** One step of a scale; position 1 is the best. */
    public record Level(long id, int position, String name) {}

    /** A scheme of one's own, its levels from the best to the worst. */
    static Scheme own(String name, List<String> levels, List<String> prospects) {
        var code = name.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var edition = new Edition(code.substring(0, Math.min(60, code.length())), name.strip(), "1", "");
        return new Scheme(0, edition, "", counted(levels), counted(prospects));
    }

    static List<Level> counted(List<String> names) {
        var levels = new ArrayList<Level>();
        names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> levels.add(new Level(0, levels.size() + 1, name)));
        return levels;
    }

    List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (edition.code().length() < 2 || edition.name().length() > 200) {
            found.add(new Problem("name", "Enter the scheme's name, such as Star ratings"));
        }
        if (levels.size() < 2 || levels.size() > 20) {
            found.add(new Problem("levels", "A scheme has between 2 and 20 levels, the best first, one on each line"));
        }
        if (prospects.size() == 1 || prospects.size() > 20) {
            found.add(new Problem("prospects", "A second scale has between 2 and 20 levels, or none"));
        }
        var all = new ArrayList<>(levels);
        all.addAll(prospects);
        if (all.stream().anyMatch(level -> level.name().length() > 120)) {
            found.add(new Problem("levels", "A level's name has up to 120 characters"));
        }
        if (!distinct(levels) || !distinct(prospects)) {
            found.add(new Problem("levels", "Two levels have the same name"));
        }
        return found;
    }

    private static boolean distinct(List<Level> levels) {
        var seen = new HashSet<String>();
        return levels.stream().allMatch(level -> seen.add(level.name().toLowerCase(Locale.UK)));
    }

    /** Its levels in one line: "excellent, good, fair, poor". */
    public String steps() {
        var words = levels.stream().map(Level::name).collect(Collectors.joining(", "));
        return prospects.isEmpty()
                ? words
                : words + "; " + prospects.stream().map(Level::name).collect(Collectors.joining(", "));
    }

    public Optional<Level> level(long id) {
        return levels.stream().filter(level -> level.id() == id).findFirst();
    }

    public Optional<Level> prospect(long id) {
        return prospects.stream().filter(level -> level.id() == id).findFirst();
    }
}
