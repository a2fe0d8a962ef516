package org.goldenthread.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One part of what the council answers to a finding.
 *
 * @param version counts its changes; a change names the version it was made on
 */
public record Response(long id, String ref, int position, int version, Answer answer) {

    /** The ways to answer a finding. */
    public enum Kind {
        WORK("Work in the record", "A priority, project or action of the record; the finding follows its state."),
        ACTION("Action in words", "Something that will be done and is not a thing of its own in the record."),
        NARRATIVE("Narrative", "What the council has done or is doing, told in words."),
        IN_PLACE("Already in place", "What was asked for exists; say where it can be seen."),
        IN_PART("Accepted in part", "Say which part is accepted and which is not."),
        DECLINED("Declined", "A decision not to act: who decided, when, why, and when it will be looked at again."),
        OPEN("Remains open", "The council agrees that this is not solved."),
        SUPERSEDED("Superseded", "A later finding or event has overtaken this one; say which.");

        private final String words;
        private final String meaning;

        Kind(String words, String meaning) {
            this.words = words;
            this.meaning = meaning;
        }

        public String words() {
            return words;
        }

        /** One sentence that helps to choose. */
        public String meaning() {
            return meaning;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What is answered.
     *
     * @param words the answer's own words; what is declined or still open is said here too
     * @param work the tied thing; null where the answer is words alone
     * @param named the work's title as the paper or its card had it, kept when the tie is not there
     */
    public record Answer(
            Kind kind, String words, @Nullable String work, String named, Progress progress, Refusal refusal) {

        /** An answer in words alone. */
        public static Answer of(Kind kind, String words) {
            return new Answer(kind, words.strip(), null, "", Progress.NONE, Refusal.NONE);
        }

        /** Work that answers, by reference, or by its title alone while it is not in the record. */
        public static Answer work(@Nullable String ref, String title, String words) {
            return new Answer(Kind.WORK, words.strip(), ref, title.strip(), Progress.NONE, Refusal.NONE);
        }

        public Answer with(Progress progress) {
            return new Answer(kind, words, work, named, progress, refusal);
        }

        public Answer with(Refusal refusal) {
            return new Answer(kind, words, work, named, progress, refusal);
        }

        /** What a person has to correct before this can be kept. */
        public List<Problem> problems() {
            var found = new ArrayList<Problem>();
            if (kind == Kind.WORK && work == null && named.isBlank()) {
                found.add(new Problem("work", "Name the work that answers, such as P-3, or its title"));
            }
            if (kind != Kind.WORK && kind != Kind.DECLINED && kind != Kind.OPEN && words.isBlank()) {
                found.add(new Problem("words", "Say in words what the answer is"));
            }
            if (kind == Kind.DECLINED) {
                found.addAll(refusal.problems());
            }
            if (words.length() > 20_000) {
                found.add(new Problem("words", "An answer has up to 20,000 characters; attach a longer one as a file"));
            }
            return found;
        }

        /** Work that is named but not (yet) in the record. */
        public boolean waits() {
            return kind == Kind.WORK && work == null;
        }
    }

    /**
     * How far an action in words has come.
     *
     * @param who will do it, in words
     * @param printed the date as the paper has it, where it names no day
     * @param outcome what it is to bring, or has brought
     */
    public record Progress(
            String who, @Nullable LocalDate due, @Nullable LocalDate completed, String printed, String outcome) {
        public static final Progress NONE = new Progress("", null, null, "", "");
    }

    /** A decision not to act. Declined findings stay visible with it. */
    public record Refusal(
            String by,
            @Nullable LocalDate on,
            String reason,
            @Nullable LocalDate review) {
        public static final Refusal NONE = new Refusal("", null, "", null);

        List<Problem> problems() {
            var found = new ArrayList<Problem>();
            if (reason.strip().length() < 3) {
                found.add(new Problem("reason", "Say why the council declines to act"));
            }
            if (by.isBlank()) {
                found.add(new Problem("by", "Say who decided: a person's post or a body"));
            }
            if (on == null) {
                found.add(new Problem("on", "Enter the date of the decision"));
            }
            if (review == null) {
                found.add(new Problem("review", "Enter the date on which this will be looked at again"));
            }
            if (on != null && review != null && !review.isAfter(on)) {
                found.add(new Problem("review", "The review comes after the decision"));
            }
            return found;
        }

        /** Whether somebody said who, when, why and until when. */
        public boolean complete() {
            return problems().isEmpty();
        }
    }
}
