package org.goldenthread.plan.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.wording.Naming;
import org.goldenthread.intake.wording.Wording;

/** Tells which name in a list means which strand, though a paper often calls one strand by two names. */
final class Aliases {
    private static final int SHORTEST_PART = 5;

    private Aliases() {}

    /** Strand number to its name in the list; first by like names, then what is left of both, in order;
     * a strand that has left need not be listed. */
    static Map<Integer, String> match(List<Strand> strands, List<String> listed) {
        var matched = new LinkedHashMap<Integer, String>();
        var names = new ArrayList<>(listed);
        var rest = new ArrayList<Strand>();
        for (var strand : strands) {
            var like =
                    names.stream().filter(name -> isLike(strand.name(), name)).findFirst();
            like.ifPresentOrElse(
                    name -> {
                        matched.put(strand.number(), name);
                        names.remove(name);
                    },
                    () -> rest.add(strand));
        }
        var current = rest.stream().filter(Strand::isCurrent).toList();
        var paired = rest.size() == names.size() ? rest : current;
        if (paired.size() == names.size()) {
            for (int i = 0; i < paired.size(); i++) {
                matched.put(paired.get(i).number(), names.get(i));
            }
        }
        return matched;
    }

    /** Whether two names are one but for spelling, an abbreviation in brackets or added words. */
    static boolean isLike(String one, String other) {
        var first = Wording.key(Naming.unbracketed(one));
        var second = Wording.key(Naming.unbracketed(other));
        return first.equals(second)
                || second.length() >= SHORTEST_PART && first.contains(second)
                || first.length() >= SHORTEST_PART && second.contains(first);
    }

    /** Whether two names differ by more than spelling and an abbreviation in brackets. */
    static boolean differ(String one, String other) {
        return !Wording.key(Naming.unbracketed(one)).equals(Wording.key(Naming.unbracketed(other)));
    }
}
