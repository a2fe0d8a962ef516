package org.goldenthread.publishing.open;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A socket: a room whose things the public may read once they are approved and published. */
public interface PublicPart {

    /** Where they stand; several rooms may fill one shelf. */
    Shelf shelf();

    /** The kind of its things, such as "measure". */
    String kind();

    /** Everything of a council that could be published, also what is held back, in the order of the room's lists. */
    List<Offer> offers(String council);

    /** The same for one thing; absent where the room has none like it. */
    default Optional<Offer> offer(String council, String ref) {
        return offers(council).stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    /**
     * What the public would read of these, which the room offers without holding them back.
     *
     * @param rule which counts of people are hidden, with what would give them away
     */
    Map<String, PublicThing> drafts(String council, Collection<String> refs, SmallNumbers rule);
}
