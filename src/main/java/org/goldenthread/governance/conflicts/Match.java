package org.goldenthread.governance.conflicts;

import org.goldenthread.governance.interests.Interest;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * An item that seems to touch an interest of somebody who sits on the body.
 *
 * @param term the words that were found
 * @param said what they said; absent while nobody has asked them
 */
public record Match(
        Meeting meeting,
        Item item,
        Interest interest,
        Person person,
        String term,
        @Nullable Statement said) {

    public boolean open() {
        return said == null;
    }

    /** Such as "12-3": the item and the interest, by their numbers. */
    public String key() {
        return item.id() + "-" + interest.id();
    }
}
