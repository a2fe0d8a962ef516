package org.goldenthread.thread;

/** A tie seen from one of its ends: the words for it, and the card at the other end. */
public record TiedThing(Tie tie, boolean downwards, Thing other) {

    /** What this end says of the other, such as "is answered by". */
    public String words() {
        return downwards ? tie.kind().downwards() : tie.kind().upwards();
    }
}
