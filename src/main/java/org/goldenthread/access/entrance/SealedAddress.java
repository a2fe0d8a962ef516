package org.goldenthread.access.entrance;

/**
 * A socket: addresses that carry their own signature. A form sent there needs no session and no token of one, because
 * a mail program sends it with one click; whoever is signed in is nobody there.
 *
 * @param below what these addresses begin with
 */
public record SealedAddress(String below) {}
