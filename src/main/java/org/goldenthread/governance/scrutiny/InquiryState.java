package org.goldenthread.governance.scrutiny;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How far an inquiry has come, with the table of every move that is allowed; any other is refused. */
public enum InquiryState {
    PROPOSED("proposed"),
    PROGRAMMED("in the programme"),
    UNDERWAY("under way"),
    REPORTED("reported"),
    DROPPED("dropped");

    private final String words;

    InquiryState(String words) {
        this.words = words;
    }

    /** Where it may go from here. */
    public Set<InquiryState> allowed() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(PROGRAMMED, DROPPED);
            case PROGRAMMED -> EnumSet.of(PROPOSED, UNDERWAY, REPORTED, DROPPED);
            case UNDERWAY -> EnumSet.of(PROGRAMMED, REPORTED, DROPPED);
            case REPORTED -> EnumSet.of(UNDERWAY);
            case DROPPED -> EnumSet.of(PROPOSED);
        };
    }

    /** Whether it still takes a committee's time. */
    public boolean live() {
        return this != REPORTED && this != DROPPED;
    }

    /** Whether coming here needs words: what was found, or why it was dropped. */
    public boolean needsOutcome() {
        return !live();
    }

    public String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static InquiryState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The one with a code; empty for an unknown one. */
    public static Optional<InquiryState> find(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
