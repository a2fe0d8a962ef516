package org.goldenthread.governance.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.governance.Body;

/**
 * A body as its page shows it.
 *
 * @param below the bodies that still meet and report to it
 * @param names of posts and bodies, by reference
 */
public record BodyView(Body body, List<Body> below, Map<String, String> names) {
    public BodyView {
        below = List.copyOf(below);
        names = Map.copyOf(names);
    }

    public String name(String ref) {
        return names.getOrDefault(ref, ref);
    }
}
