package org.goldenthread.access;

import java.util.List;

/** A socket: who may be tried out on the sign-in page, where fictional councils are loaded; nobody otherwise. */
public interface DemonstrationSignIns {

    /** The people on offer; empty where the installation holds real councils. */
    List<Offer> offers();

    /**
     * Somebody to try out.
     *
     * @param words who that is and what they may do, such as "Performance officer, Harrowmere"
     */
    record Offer(String email, String password, String words) {}
}
