package org.goldenthread.benefits;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** How far a saving is. The table of moves is the whole lifecycle: any other move is refused. */
public enum SavingState {
    IDENTIFIED("identified", Tone.NONE),
    IN_DELIVERY("in delivery", Tone.GOOD),
    AT_RISK("at risk", Tone.WARNING),
    DELIVERED("delivered", Tone.DONE),
    UNACHIEVABLE("unachievable", Tone.BAD),
    WITHDRAWN("withdrawn", Tone.NONE);

    private static final Map<SavingState, Map<SavingState, String>> MOVES = Map.of(
            IDENTIFIED,
                    Map.of(
                            IN_DELIVERY, "Delivery has begun",
                            AT_RISK, "At risk",
                            UNACHIEVABLE, "Cannot be achieved",
                            WITHDRAWN, "Withdraw"),
            IN_DELIVERY,
                    Map.of(
                            AT_RISK, "At risk",
                            DELIVERED, "Delivered",
                            UNACHIEVABLE, "Cannot be achieved",
                            WITHDRAWN, "Withdraw"),
            AT_RISK,
                    Map.of(
                            IN_DELIVERY, "Back on course",
                            DELIVERED, "Delivered",
                            UNACHIEVABLE, "Cannot be achieved",
                            WITHDRAWN, "Withdraw"),
            DELIVERED, Map.of(IN_DELIVERY, "Not delivered after all"),
            UNACHIEVABLE, Map.of(IDENTIFIED, "Take up again"),
            WITHDRAWN, Map.of(IDENTIFIED, "Take up again"));

    private final String words;
    private final Tone tone;

    SavingState(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state with a code, or none. */
    public static Optional<SavingState> found(String code) {
        return java.util.Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    static SavingState ofCode(String code) {
        return found(code).orElseThrow(() -> new IllegalArgumentException("no state " + code));
    }

    /** As it stands on the card. */
    public State shown() {
        return new State(words, tone);
    }

    /** Where it may go from here. */
    public Set<SavingState> next() {
        return MOVES.getOrDefault(this, Map.of()).keySet();
    }

    public boolean mayBecome(SavingState other) {
        return next().contains(other);
    }

    /** What somebody says who makes this move, such as "Take up again". */
    public String move(SavingState other) {
        return MOVES.getOrDefault(this, Map.of()).getOrDefault(other, "");
    }

    /** Whether the amounts of a line still stand in the plan and in the forecast. */
    public boolean counts() {
        return this != UNACHIEVABLE && this != WITHDRAWN;
    }
}
