package org.goldenthread.access;

import java.security.SecureRandom;
import java.util.HexFormat;

/** A password that is shown once and lets its holder do nothing but choose their own. */
final class OneTimePassword {
    private static final int BYTES = 12;

    private OneTimePassword() {}

    /** 96 random bits, in groups of four that can be read over the telephone. */
    static String make() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes).replaceAll("(.{4})(?!$)", "$1-");
    }
}
