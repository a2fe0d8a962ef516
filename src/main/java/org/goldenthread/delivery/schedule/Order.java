package org.goldenthread.delivery.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The order in which tasks can be worked out, each after all that it waits for; or the circle that forbids any. */
record Order(int[] tasks, List<Integer> circle) {

    static Order of(Links before, Links after, int count) {
        var waiting = new int[count];
        var ready = new int[count];
        int end = 0;
        for (int t = 0; t < count; t++) {
            waiting[t] = before.count(t);
            if (waiting[t] == 0) {
                ready[end++] = t;
            }
        }
        for (int at = 0; at < end; at++) {
            int t = ready[at];
            for (int i = after.first()[t]; i < after.first()[t + 1]; i++) {
                if (--waiting[after.other()[i]] == 0) {
                    ready[end++] = after.other()[i];
                }
            }
        }
        return new Order(ready, end == count ? List.of() : circle(before, waiting));
    }

    /** Whoever still waits has somebody before it who still waits: going backwards must close a circle. */
    private static List<Integer> circle(Links before, int[] waiting) {
        var seen = new int[waiting.length];
        var way = new ArrayList<Integer>();
        int t = 0;
        while (waiting[t] == 0) {
            t++;
        }
        while (seen[t] == 0) {
            way.add(t);
            seen[t] = way.size();
            int i = before.first()[t];
            while (waiting[before.other()[i]] == 0) {
                i++;
            }
            t = before.other()[i];
        }
        var circle = new ArrayList<>(way.subList(seen[t] - 1, way.size()));
        Collections.reverse(circle);
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        return circle;
    }
}
