package org.goldenthread.site.updates;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.access.Visitor;

/** A socket: through it a room says what posts owe of one sort, and takes each update that is sent. */
public interface Owing {

    Sort sort();

    /** What is open of these posts in the visitor's council, in any order. */
    List<Duty> owed(Visitor visitor, Set<String> posts);

    /**
     * Takes an update, by the room's own rules of who may.
     *
     * @param typed the form's fields by name
     * @throws org.goldenthread.access.NotHere where there is no such duty
     * @throws org.goldenthread.access.NotAllowed where it is another post's
     */
    Outcome send(Visitor visitor, String key, Map<String, String> typed);

    /** Style sheets that its forms need. */
    default List<String> styles() {
        return List.of();
    }

    /** Scripts that decorate its forms. */
    default List<String> scripts() {
        return List.of();
    }
}
