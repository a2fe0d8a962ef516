package org.goldenthread.governance.forward;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.goldenthread.governance.decisions.KeyTest;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the forward plan: a decision that is to be taken.
 *
 * @param ref such as FWD-7
 * @param owner the lead post
 * @param decision what became of it; absent while it is not taken
 * @param withdrawn why it is not to be decided any more; empty while it is
 */
public record Planned(
        String ref,
        int version,
        String council,
        String title,
        What what,
        KeyTest key,
        @Nullable String owner,
        Exception route,
        ForwardNotice notice,
        @Nullable String decision,
        String withdrawn) {

    /**
     * What is to be decided, by whom and when.
     *
     * @param body who decides, as a reference; @param named in words where no body is on record
     * @param day the earliest day
     * @param exempt the paragraph under which a part is to be heard in private; empty for public
     * @param consultees who is asked, and how
     * @param documents what the decision maker will have before them
     */
    public record What(
            String summary,
            @Nullable String body,
            String named,
            LocalDate day,
            boolean executive,
            @Nullable Money spend,
            List<String> wards,
            String exempt,
            String consultees,
            String documents) {
        public What {
            wards = List.copyOf(wards);
        }
    }

    /** By which route a decision is taken whose notice is short. @param agreed who was told, or who agreed */
    public record Exception(
            Sort sort, String why, String agreed, @Nullable LocalDate day) {
        public static final Exception NONE = new Exception(Sort.NONE, "", "", null);

        /** The routes of SI 2012/2089, regulations 10 and 11. */
        public enum Sort {
            NONE("", "Ordinary notice"),
            GENERAL_EXCEPTION("general_exception", "General exception"),
            SPECIAL_URGENCY("special_urgency", "Special urgency");

            private final String code;
            private final String words;

            Sort(String code, String words) {
                this.code = code;
                this.words = words;
            }

            public String code() {
                return code;
            }

            public String words() {
                return words;
            }

            /** The one with a code; ordinary notice for an unknown one. */
            public static Sort ofCode(String code) {
                for (var one : values()) {
                    if (one.code.equals(code.strip().toLowerCase(Locale.ROOT))) {
                        return one;
                    }
                }
                return NONE;
            }
        }
    }

    public boolean open() {
        return decision == null && withdrawn.isEmpty();
    }

    /** Whether it may be decided on its day: enough notice, or a route that stands in for it. */
    public boolean mayBeTaken() {
        return notice.enough() || route.sort() != Exception.Sort.NONE;
    }

    /** How it stands on a day. */
    public State state(LocalDate today) {
        if (!withdrawn.isEmpty()) {
            return new State("withdrawn", Tone.DONE);
        }
        if (decision != null) {
            return new State("decided", Tone.DONE);
        }
        if (what.day().isBefore(today)) {
            return new State("its day has passed", Tone.BAD);
        }
        if (route.sort() != Exception.Sort.NONE) {
            return new State(route.sort().words().toLowerCase(Locale.UK), Tone.WARNING);
        }
        if (notice.enough()) {
            return new State(notice.needed() == 0 ? "planned" : "notice given", Tone.GOOD);
        }
        return notice.given() == null
                        && !today.plusDays(notice.needed()).isAfter(what.day().minusDays(1))
                ? new State("to be announced", Tone.NONE)
                : new State("notice too short", Tone.BAD);
    }
}
