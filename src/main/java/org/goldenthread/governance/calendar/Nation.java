package org.goldenthread.governance.calendar;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A nation of the United Kingdom, with its own bank holidays and its own law of meetings. */
public enum Nation {
    ENGLAND("England"),
    WALES("Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland");

    private final String words;

    Nation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with a code or a name in any case. */
    public static Optional<Nation> of(String words) {
        return Stream.of(values())
                .filter(one -> one.code().equals(words) || one.words.equalsIgnoreCase(words.strip()))
                .findFirst();
    }
}
