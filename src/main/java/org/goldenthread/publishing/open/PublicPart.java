package org.goldenthread.publishing.open;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A socket: a room whose things the public may read once they are approved and published. */
public interface PublicPart {

    /** Where they stand; several rooms may fill one shelf. */
    Shelf shelf();

    /** The kind of its things, such as "measure". */
    String kind();

    /** Everything of a council that could be published, also what is held back, in the order of the room's lists. */
    List<Offer> offers(String council);

    /**
     * What the public would read of these, which the room offers without holding them back.
     *
     * @param fewest counts from 1 to below this are hidden, and what would give them away
     */
    Map<String, PublicThing> drafts(String council, Collection<String> refs, int fewest);
}
