package org.goldenthread.governance.decisions;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided.
 *
 * @param ref such as DEC-7
 * @param title what it is about, in words that everybody may read
 * @param words absent for whoever may know that it exists but not what it says
 * @param wards which it touches
 * @param exempt the paragraph that keeps its words from the public; empty for a public decision
 */
public record Decision(
        String ref,
        int version,
        String council,
        String title,
        State state,
        Taken taken,
        @Nullable Words words,
        Key key,
        List<String> wards,
        String exempt,
        CallIn callIn,
        Carrying carrying) {
    public Decision {
        wards = List.copyOf(wards);
    }

    /**
     * How it was taken.
     *
     * @param meeting in words or as a reference; empty where none was held
     * @param executive by the executive, one of its members, or an officer for it
     */
    public record Taken(Verb verb, Maker maker, LocalDate day, String meeting, boolean executive) {}

    /**
     * Who decided.
     *
     * @param body as a reference
     * @param post the member or officer who decided alone, as a reference
     * @param named in words, where neither is on record
     */
    public record Maker(@Nullable String body, @Nullable String post, String named) {
        public boolean isNobody() {
            return body == null && post == null && named.isBlank();
        }
    }

    /**
     * What it says.
     *
     * @param alternatives those considered and rejected
     * @param spend what is spent or saved by it
     */
    public record Words(
            String wording,
            String reasons,
            String alternatives,
            @Nullable Money spend,
            String keyWhy) {}

    /** Whether it is key. @param judged whether a person answered, and not the council's rule */
    public record Key(KeyTest.Answer answer, boolean judged) {}

    /**
     * How it stands towards call-in.
     *
     * @param callable whether it can be called in at all
     * @param why why not, where an executive decision cannot
     * @param published the day from which the period counts
     * @param closes the last day on which it can be called in
     */
    public record CallIn(
            DecisionState state,
            boolean callable,
            String why,
            @Nullable LocalDate published,
            @Nullable LocalDate closes) {}

    /**
     * How it is put into effect.
     *
     * @param owner the post that sees to it
     * @param due by when
     * @param condition such as "kept under review"
     * @param review when the condition is to be looked at
     */
    public record Carrying(
            @Nullable String owner,
            @Nullable LocalDate due,
            String condition,
            @Nullable LocalDate review) {}

    public DecisionState life() {
        return callIn.state();
    }

    public boolean isExempt() {
        return !exempt.isEmpty();
    }

    /** Whether something is still to be done because of it. */
    public boolean open() {
        return life() == DecisionState.IMPLEMENTABLE && taken.verb().acts();
    }

    /** Whether it is in force and its day has gone by. */
    public boolean late(LocalDate today) {
        return open() && carrying.due() != null && carrying.due().isBefore(today);
    }
}
