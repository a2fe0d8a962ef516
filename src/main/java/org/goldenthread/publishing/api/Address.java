package org.goldenthread.publishing.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.access.Act;
import org.goldenthread.access.Gate;
import org.goldenthread.access.May;
import org.goldenthread.publishing.Told;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;

/**
 * An address that answers programs.
 *
 * @param method of HTTP, in capitals
 * @param pattern with its variables and what they have to look like, as the handler declares it
 * @param bodies the media types that it takes; empty where it says nothing
 */
record Address(String method, String pattern, HandlerMethod handler, Set<MediaType> bodies) {
    private static final int AFTER_PACKAGE = "org.goldenthread.".length();

    /** The path with its variables by name alone. */
    String path() {
        return pattern.replaceAll("\\{([a-zA-Z]+):[^}]*}", "{$1}");
    }

    String room() {
        var type = handler.getBeanType().getName();
        return type.substring(AFTER_PACKAGE, type.indexOf('.', AFTER_PACKAGE));
    }

    /** A name for the address that no other has, such as findingList. */
    String id() {
        var door = handler.getBeanType().getSimpleName().replaceFirst("Api$", "");
        var verb = handler.getMethod().getName();
        return door.substring(0, 1).toLowerCase(Locale.ROOT)
                + door.substring(1)
                + verb.substring(0, 1).toUpperCase(Locale.ROOT)
                + verb.substring(1);
    }

    May may() {
        return Gate.mayOf(handler).orElseThrow();
    }

    /** Whether nobody has to be known. */
    boolean open() {
        return may().value() == Act.ENTER;
    }

    /** Whether a key of the right scope is let in. */
    boolean forKeys() {
        return may().scope().covers(may().value());
    }

    Told told() {
        var told = handler.getMethodAnnotation(Told.class);
        if (told == null) {
            throw new IllegalStateException(handler + " is not told: it needs @Told");
        }
        return told;
    }

    /** Names of filters with what they keep to. */
    List<Filter> filters() {
        return Arrays.stream(told().filters())
                .map(one -> one.split(": ", 2))
                .map(one -> new Filter(one[0], one[1]))
                .toList();
    }

    /** A parameter that narrows a list. */
    record Filter(String name, String words) {}

    /** As the page tells it. */
    ProgramAddress shown() {
        return new ProgramAddress(
                room(),
                method,
                path(),
                told().value(),
                filters().stream().map(Filter::name).collect(Collectors.joining(", ")),
                String.join(", ", told().sorts()),
                open() ? "nothing" : forKeys() ? may().scope().code() : "a signed-in person");
    }
}
