package org.goldenthread.thread;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Every kind of thing that the rooms have declared. */
@Component
public class Kinds {
    private final Map<String, Kind> byCode = new TreeMap<>();

    Kinds(List<Kind> kinds) {
        kinds.forEach(kind -> byCode.put(kind.code(), kind));
    }

    /** The kind with a code. */
    public Kind of(String code) {
        var kind = byCode.get(code);
        if (kind == null) {
            throw new IllegalArgumentException("no room declares the kind " + code);
        }
        return kind;
    }

    /** The address of a thing's own page. */
    public String href(Thing thing) {
        return of(thing.kind()).href(thing.ref());
    }

    /** All kinds in the order of the story. */
    public List<Kind> all() {
        return byCode.values().stream()
                .sorted(Comparator.comparingInt(Kind::column).thenComparing(Kind::code))
                .toList();
    }
}
