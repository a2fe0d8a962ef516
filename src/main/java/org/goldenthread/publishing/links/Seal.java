package org.goldenthread.publishing.links;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a link into a token for an address and back: what it says, a dot, and its HMAC-SHA256 under the secret (RFC
 * 2104), both in the letters of URLs.
 */
final class Seal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String USE = "golden thread link 1\n";
    private static final int LONGEST = 1000;
    private static final Base64.Encoder OUT = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder IN = Base64.getUrlDecoder();
    private final SecretKeySpec key;

    Seal(byte[] secret) {
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    String token(SignedLink link) {
        var written = link.written();
        return OUT.encodeToString(written.getBytes(StandardCharsets.UTF_8)) + "." + OUT.encodeToString(mac(written));
    }

    /** What a token says; nothing where a single letter of it is not as it was signed. */
    Optional<SignedLink> read(String token) {
        int dot = token.indexOf('.');
        if (dot < 1 || token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var bytes = IN.decode(token.substring(0, dot));
            var written = new String(bytes, StandardCharsets.UTF_8);
            var link = MessageDigest.isEqual(mac(written), IN.decode(token.substring(dot + 1)))
                    ? SignedLink.read(written)
                    : Optional.<SignedLink>empty();
            // Base64 has spare bits: of several spellings of the same bytes only ours is good.
            return link.filter(one -> token(one).equals(token));
        } catch (IllegalArgumentException noToken) {
            return Optional.empty();
        }
    }

    private byte[] mac(String written) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((USE + written).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
