package org.goldenthread.findings.judgements;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.findings.judgements.Scheme.Level;
import org.jspecify.annotations.Nullable;

/**
 * What somebody from outside has judged of a service or of the whole council.
 *
 * @param before the judgement of the same subject under the same scheme that came before it
 * @param latest whether none has come after it
 */
public record Judgement(
        long id,
        int version,
        Scheme scheme,
        Words words,
        Level level,
        @Nullable Level prospects,
        @Nullable Judgement before,
        boolean latest) {

    /**
     * What is written of a judgement beside its level.
     *
     * @param subject what was judged, such as "Landlord services"
     * @param service the unit it is about, as a reference
     * @param body who judged
     * @param asWritten the judgement's own words
     * @param source where it was published
     * @param finding what it means for the council
     */
    public record Words(
            String subject,
            @Nullable String service,
            String body,
            LocalDate on,
            String asWritten,
            @Nullable String source,
            @Nullable String finding) {}

    /** Where a rating has gone since the one before. */
    public enum Movement {
        FIRST("first known"),
        GAINED("gained"),
        SAME("same"),
        LOST("lost");

        private final String words;

        Movement(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Movement between(@Nullable Level before, Level now) {
            if (before == null) {
                return FIRST;
            }
            int steps = before.position() - now.position();
            return steps > 0 ? GAINED : steps < 0 ? LOST : SAME;
        }
    }

    public Movement movement() {
        return Movement.between(before == null ? null : before.level(), level);
    }

    /** How many levels lie between this judgement and the one before. */
    public int steps() {
        return before == null ? 0 : Math.abs(before.level().position() - level.position());
    }

    public Movement movementOfProspects() {
        return prospects == null
                ? Movement.FIRST
                : Movement.between(before == null ? null : before.prospects(), prospects);
    }

    /** Level and prospects as people say them: "fair, uncertain prospects". */
    public String rating() {
        return level.name() + (prospects == null ? "" : ", prospects: " + prospects.name());
    }

    /** "lost 1 level", "same", "first known". */
    public String movementWords() {
        return switch (movement()) {
            case FIRST, SAME -> movement().words();
            case GAINED, LOST -> movement().words() + " " + steps() + (steps() == 1 ? " level" : " levels");
        };
    }

    /** This and everything before it, the latest first. */
    public List<Judgement> history() {
        var found = new java.util.ArrayList<Judgement>();
        for (var one = this; one != null; one = one.before()) {
            found.add(one);
        }
        return found;
    }
}
