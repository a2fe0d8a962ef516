package org.goldenthread.access.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The secret of a key: 256 random bits, too many to guess, so that a plain hash keeps it well enough. */
final class Secret {
    private static final int BYTES = 32;
    private static final int SHOWN = 9;
    private static final Pattern SHAPE = Pattern.compile("gt_[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return "gt_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean hasTheShape(String secret) {
        return SHAPE.matcher(secret).matches();
    }

    /** What of the secret stays visible. */
    static String prefix(String secret) {
        return secret.substring(0, SHOWN);
    }

    /** SHA-256, as 64 hexadecimal digits. */
    static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
