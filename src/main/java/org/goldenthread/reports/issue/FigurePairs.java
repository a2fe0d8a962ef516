package org.goldenthread.reports.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.reports.issue.Change.Of;

/** Finds for each figure of a paper the one that it takes the place of: what is called alike need not be the same. */
final class FigurePairs {
    private static final Pattern KNOWN = Pattern.compile("(?<=[?&])known=[^&]*");
    private static final Pattern REFERENCE = Pattern.compile("/([A-Z]+-\\d+)\\b");

    /** What a figure is of, and the thing that it is told of; the day of its proof moves on with every version. */
    private record Key(String about, String of) {}

    private record Values(List<String> before, List<String> after) {
        /** A value that both have says nothing new, wherever it stands; one that is printed twice counts once. */
        List<Change> changes(String place) {
            var then = new ArrayList<>(new LinkedHashSet<>(before));
            var now = new ArrayList<>(new LinkedHashSet<>(after));
            then.removeAll(after);
            now.removeAll(before);
            var changes = new ArrayList<Change>();
            for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
                changes.add(new Change(Of.FIGURE, place, at(then, i), at(now, i)));
            }
            return changes;
        }

        private static String at(List<String> values, int i) {
            return i < values.size() ? values.get(i) : "";
        }
    }

    private final Map<Key, Values> pairs = new LinkedHashMap<>();

    private FigurePairs() {}

    static FigurePairs of(List<Fact> before, List<Fact> after) {
        var found = new FigurePairs();
        after.forEach(fact -> found.values(fact).after().add(fact.value()));
        before.forEach(fact -> found.values(fact).before().add(fact.value()));
        return found;
    }

    private Values values(Fact fact) {
        var key = new Key(fact.about(), KNOWN.matcher(fact.href()).replaceAll(""));
        return pairs.computeIfAbsent(key, fresh -> new Values(new ArrayList<>(), new ArrayList<>()));
    }

    /** In the order of the later paper, what went last. */
    List<Change> changes() {
        return pairs.entrySet().stream()
                .flatMap(one -> one.getValue().changes(place(one.getKey())).stream())
                .toList();
    }

    private String place(Key key) {
        boolean alone = pairs.keySet().stream()
                        .filter(other -> other.about().equals(key.about()))
                        .count()
                == 1;
        return Stream.of(REFERENCE.matcher(key.of()))
                .filter(found -> !alone && found.find())
                .map(found -> key.about() + " (" + found.group(1) + ")")
                .findFirst()
                .orElse(key.about());
    }
}
