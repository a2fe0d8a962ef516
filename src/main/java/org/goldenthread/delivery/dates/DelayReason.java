package org.goldenthread.delivery.dates;

import java.util.Arrays;
import java.util.List;
import org.goldenthread.site.list.Filter.Choice;

/** Why days move: a short list, so that a programme can be asked what holds it up most. */
public enum DelayReason {
    IT("IT or data"),
    SUPPLIER("Supplier or market"),
    PEOPLE("People not available"),
    MONEY("Money not available"),
    DECISION("Waiting for a decision"),
    LEGAL("Legal or regulatory"),
    PARTNER("A partner"),
    SCOPE("Scope changed"),
    DEPENDENCY("Something it depends on"),
    ESTIMATE("The estimate was too short"),
    OTHER("Something else");

    private final String words;

    DelayReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static boolean isOne(String code) {
        return Arrays.stream(values()).anyMatch(one -> one.code().equals(code));
    }

    /** The words for a code; the code itself where it is none of ours. */
    public static String words(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .map(DelayReason::words)
                .findFirst()
                .orElse(code);
    }

    /** For a form; the first choice is none. */
    public static List<Choice> choices() {
        var choices = new java.util.ArrayList<Choice>();
        choices.add(new Choice("", "Choose a reason"));
        Arrays.stream(values()).forEach(one -> choices.add(new Choice(one.code(), one.words())));
        return List.copyOf(choices);
    }
}
