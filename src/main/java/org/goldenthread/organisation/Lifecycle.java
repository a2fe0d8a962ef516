package org.goldenthread.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** The lives of units and posts: in which state they are on a day, and every move that is allowed between states. */
public final class Lifecycle {
    private Lifecycle() {}

    /** What a unit is on a day. */
    public enum OfUnit {
        PLANNED(Tone.NONE),
        OPEN(Tone.GOOD),
        CLOSED(Tone.DONE),
        MERGED(Tone.DONE);

        private final Tone tone;

        OfUnit(Tone tone) {
            this.tone = tone;
        }

        public static OfUnit on(LocalDate day, Life life) {
            if (!life.begunBy(day)) {
                return PLANNED;
            }
            if (!life.endedBefore(day)) {
                return OPEN;
            }
            return life.mergedInto() == null ? CLOSED : MERGED;
        }

        public State state() {
            return new State(name().toLowerCase(Locale.ROOT), tone);
        }
    }

    /** What a post is on a day. */
    public enum OfPost {
        PLANNED(Tone.NONE),
        VACANT(Tone.WARNING),
        ACTING(Tone.WARNING),
        HELD(Tone.GOOD),
        CLOSED(Tone.DONE);

        private final Tone tone;

        OfPost(Tone tone) {
            this.tone = tone;
        }

        /** The state of a post with this life, given those who hold it on the day. */
        public static OfPost on(LocalDate day, Life life, List<Holder> holding) {
            if (!life.begunBy(day)) {
                return PLANNED;
            }
            if (life.endedBefore(day)) {
                return CLOSED;
            }
            if (holding.isEmpty()) {
                return VACANT;
            }
            return holding.stream().allMatch(one -> one.kind() == Holder.Kind.ACTING) ? ACTING : HELD;
        }

        public State state() {
            return new State(name().toLowerCase(Locale.ROOT), tone);
        }
    }

    /** One allowed move, and the word for it. */
    public record Move<S extends Enum<S>>(S from, S to, String deed) {}

    /** Every allowed move of a unit; any other is refused. */
    public static final List<Move<OfUnit>> UNIT = List.of(
            new Move<>(OfUnit.PLANNED, OfUnit.OPEN, "opens"),
            new Move<>(OfUnit.PLANNED, OfUnit.CLOSED, "is given up"),
            new Move<>(OfUnit.OPEN, OfUnit.CLOSED, "closes"),
            new Move<>(OfUnit.OPEN, OfUnit.MERGED, "merges"),
            new Move<>(OfUnit.CLOSED, OfUnit.OPEN, "reopens"));

    /** Every allowed move of a post; any other is refused. */
    public static final List<Move<OfPost>> POST = List.of(
            new Move<>(OfPost.PLANNED, OfPost.VACANT, "opens"),
            new Move<>(OfPost.PLANNED, OfPost.HELD, "opens with a holder"),
            new Move<>(OfPost.PLANNED, OfPost.ACTING, "opens with acting cover"),
            new Move<>(OfPost.PLANNED, OfPost.CLOSED, "is given up"),
            new Move<>(OfPost.VACANT, OfPost.HELD, "is filled"),
            new Move<>(OfPost.VACANT, OfPost.ACTING, "is covered"),
            new Move<>(OfPost.ACTING, OfPost.HELD, "is filled"),
            new Move<>(OfPost.ACTING, OfPost.VACANT, "falls vacant"),
            new Move<>(OfPost.HELD, OfPost.ACTING, "is covered"),
            new Move<>(OfPost.HELD, OfPost.VACANT, "falls vacant"),
            new Move<>(OfPost.VACANT, OfPost.CLOSED, "closes"),
            new Move<>(OfPost.ACTING, OfPost.CLOSED, "closes"),
            new Move<>(OfPost.HELD, OfPost.CLOSED, "closes"),
            new Move<>(OfPost.CLOSED, OfPost.VACANT, "reopens"));

    /** The move between two states, if it is allowed. */
    public static <S extends Enum<S>> Optional<Move<S>> move(List<Move<S>> allowed, S from, S to) {
        return allowed.stream()
                .filter(move -> move.from() == from && move.to() == to)
                .findFirst();
    }
}
