package org.goldenthread.thread;

/** Somebody else changed the thing after this visitor had opened it; both must keep their words. */
public class ChangedMeanwhile extends RuntimeException {
    private final transient Thing now;

    public ChangedMeanwhile(Thing now) {
        super(now.ref() + " was changed by somebody else in the meantime");
        this.now = now;
    }

    /** The thing as it stands now. */
    public Thing now() {
        return now;
    }
}
