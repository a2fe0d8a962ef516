package org.goldenthread.reports;

import java.util.Optional;

/** A socket: says of a part of a report that it is not written here, and why. */
public interface Sealed {

    /** Why the part with a code is not to be changed, a sentence; empty where it may be. */
    Optional<String> why(String ref, String code);
}
