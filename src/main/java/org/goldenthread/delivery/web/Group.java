package org.goldenthread.delivery.web;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.delivery.Undertaking;

/**
 * A programme with its first strands and the projects directly in it, as the overview lists it.
 *
 * @param more whether it has more parts than these
 */
public record Group(Undertaking one, List<Undertaking> parts, boolean more) {
    Stream<Undertaking> all() {
        return Stream.concat(Stream.of(one), parts.stream());
    }
}
