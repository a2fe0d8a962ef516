package org.goldenthread.plan;

import java.time.LocalDate;
import java.util.Locale;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A workstream, which delivers priorities, or an enabler, on which workstreams rest.
 *
 * @param owner the post that owns it
 * @param ownerNamed the owner in the words of the paper, while no post is tied
 * @param aliases other names that papers call it by, one on a line
 */
public record Workstream(
        String ref,
        String plan,
        String title,
        State state,
        @Nullable String owner,
        String ownerNamed,
        Wording wording,
        Course course) {

    /** What it is: its sort, its code as printed, its place in the plan, and what it is for. */
    public record Wording(Sort sort, String code, int position, String scope, String drivers, String aliases) {}

    /**
     * Where it stands.
     *
     * @param since from when
     * @param health how an enabler is doing: "good", "at risk", "poor", or empty while nobody has judged
     */
    public record Course(Standing standing, @Nullable LocalDate since, String health, String healthReason) {
        public static final Course CURRENT = new Course(Standing.CURRENT, null, "", "");
    }

    /** Whether it delivers or enables. */
    public enum Sort {
        WORKSTREAM,
        ENABLER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String words() {
            return this == WORKSTREAM ? "Workstream" : "Enabler";
        }

        public static Sort ofCode(String code) {
            return code.equals("enabler") ? ENABLER : WORKSTREAM;
        }
    }

    /** Whether it still runs; after business as usual its remits rest with the post that took it over. */
    public enum Standing {
        CURRENT,
        PAUSED,
        BUSINESS_AS_USUAL,
        CLOSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** The standing with a code; current for an unknown one. */
        public static Standing ofCode(String code) {
            for (var standing : values()) {
                if (standing.code().equals(code)) {
                    return standing;
                }
            }
            return CURRENT;
        }
    }

    /** How it is doing, worked out from what is known of it. */
    static State state(boolean owned, Course course) {
        return switch (course.standing()) {
            case CLOSED -> new State("closed", Tone.DONE);
            case BUSINESS_AS_USUAL -> new State("business as usual", Tone.DONE);
            case PAUSED -> new State("paused", Tone.WARNING);
            case CURRENT ->
                !owned
                        ? new State("no owner", Tone.WARNING)
                        : switch (course.health()) {
                            case "poor" -> new State("poor", Tone.BAD);
                            case "at risk" -> new State("at risk", Tone.WARNING);
                            case "good" -> new State("in good health", Tone.GOOD);
                            default -> new State("under way", Tone.GOOD);
                        };
        };
    }

    public boolean isEnabler() {
        return wording.sort() == Sort.ENABLER;
    }

    /** Whether it can still answer for a priority. */
    public boolean isRunning() {
        return course.standing() != Standing.CLOSED;
    }

    /**
     * Somebody in a workstream.
     *
     * @param role "sponsor", "champion", "lead", "lead officer", "trade union representative" or "member"
     * @param post as a reference; absent for somebody outside the council's posts
     * @param name in words, such as the union and branch
     * @param attends false for those who are invited and do not sit as a rule
     */
    public record Member(
            long id,
            String role,
            @Nullable String post,
            String name,
            boolean attends,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends) {}
}
