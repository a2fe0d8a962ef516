package org.goldenthread.measures.api.taking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.api.RefusedAsk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes the figures of a call, once: a call that is sent again with its key gets the answer it got before. */
@Component
@Transactional
class Reception {
    private static final int LONGEST_KEY = 200;
    private final CallStore calls;
    private final Receiving receiving;

    Reception(CallStore calls, Receiving receiving) {
        this.calls = calls;
        this.receiving = receiving;
    }

    /**
     * How the figures are to be taken.
     *
     * @param whole whether one wrong figure keeps all of them out
     * @param reason kept with the batch
     * @param key the program's own name for the call; absent where it has none
     */
    record Wish(boolean whole, String reason, @Nullable String key) {}

    /** What the call is answered. @param again whether it was answered before */
    record Answered(Receipt receipt, boolean again) {}

    Answered take(Visitor visitor, Sent sent, Wish wish) {
        var key = wish.key();
        if (key == null) {
            return new Answered(receiving.record(visitor, sent, wish), false);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw RefusedAsk.with(HttpStatus.UNPROCESSABLE_CONTENT, "An Idempotency-Key has 1 to 200 characters");
        }
        calls.wait(visitor.council(), visitor.accountId(), key);
        var body = hash(wish.whole() + "\n" + wish.reason() + "\n" + String.join("\n", texts(sent)));
        var before = calls.find(visitor.council(), visitor.accountId(), key).orElse(null);
        if (before != null && !before.body().equals(body)) {
            throw RefusedAsk.with(
                    HttpStatus.CONFLICT,
                    "This Idempotency-Key came before with other figures; send new figures with a new key");
        }
        if (before != null) {
            return new Answered(JsonMapper.shared().readValue(before.answer(), Receipt.class), true);
        }
        var receipt = receiving.record(visitor, sent, wish);
        calls.insert(
                visitor.council(),
                key,
                new CallStore.Call(body, JsonMapper.shared().writeValueAsString(receipt)));
        return new Answered(receipt, false);
    }

    private static Iterable<String> texts(Sent sent) {
        return sent.stream().map(Written::toString).toList();
    }

    private static String hash(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
