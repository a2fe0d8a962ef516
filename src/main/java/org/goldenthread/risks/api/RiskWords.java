package org.goldenthread.risks.api;

import java.util.List;
import java.util.Map;
import org.goldenthread.risks.Assessment;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.control.Control;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.register.Register;
import org.jspecify.annotations.Nullable;

/** How risks are said to other programs. */
final class RiskWords {
    private RiskWords() {}

    /**
     * A risk.
     *
     * @param register the number of the register in which it stands; @param home that into which it was written
     * @param moved points since the body of its register last saw it; null where that cannot be told
     * @param due the day of the next review; null where meetings are counted
     */
    record Listed(
            String ref,
            String title,
            String cause,
            String event,
            String consequence,
            String category,
            String proximity,
            String response,
            boolean significant,
            String standing,
            String state,
            String tone,
            long register,
            long home,
            @Nullable String owner,
            String ownerNamed,
            @Nullable Judged gross,
            @Nullable Judged current,
            @Nullable Judged target,
            @Nullable Integer moved,
            @Nullable String reviewed,
            @Nullable String due,
            @Nullable String acceptedUntil,
            String page) {}

    /** An assessment. @param mapped whether it was worked out from one in an older matrix */
    record Judged(
            String sort,
            long matrix,
            int likelihood,
            int impact,
            int score,
            String band,
            String day,
            String reason,
            boolean mapped) {}

    /** A risk with everything that was ever judged of it, the latest first, and its controls. */
    record Whole(Listed risk, List<Judged> assessments, List<Held> controls) {}

    /** A control. @param side "prevents" or "reduces" */
    record Held(
            String title,
            String side,
            @Nullable String owner,
            String effect,
            @Nullable String tested,
            @Nullable String ended) {}

    /** A register. @param about the thing it belongs to; @param upper where its risks are escalated to */
    record Kept(
            long register,
            String name,
            String level,
            @Nullable String about,
            @Nullable Long upper,
            long matrix,
            String body,
            String reviewed,
            @Nullable Integer threshold,
            String page) {}

    /** One version of a matrix. @param appetite the highest acceptable band by category */
    record Grid(
            long matrix,
            String code,
            int version,
            String name,
            List<String> likelihoods,
            List<String> impacts,
            List<Field> cells,
            Map<String, String> appetite) {}

    /** A cell of a matrix. */
    record Field(int likelihood, int impact, int score, String band, String tone) {}

    static Listed of(Risk risk) {
        var words = risk.words();
        var standing = risk.standing();
        return new Listed(
                risk.ref(),
                risk.title(),
                words.cause(),
                words.event(),
                words.consequence(),
                words.category(),
                words.proximity().code(),
                words.response().code(),
                words.significant(),
                standing.state().code(),
                risk.state().words(),
                risk.state().tone().code(),
                standing.register(),
                standing.home(),
                risk.owner(),
                risk.ownerNamed(),
                judged(risk.gross()),
                judged(risk.current()),
                judged(risk.target()),
                moved(risk),
                text(standing.reviewed()),
                text(standing.due()),
                text(standing.acceptedUntil()),
                "/risks/" + risk.ref());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Integer moved(Risk risk) {
        var movement = risk.movement();
        return switch (movement.way()) {
            case UP -> movement.steps();
            case DOWN -> -movement.steps();
            case SAME -> 0;
            case NEW, UNKNOWN -> null;
        };
    }

    private static @Nullable Judged judged(@Nullable Assessment one) {
        return one == null ? null : of(one);
    }

    static Judged of(Assessment one) {
        var mark = one.mark();
        return new Judged(
                one.sort().code(),
                mark.matrix(),
                mark.likelihood(),
                mark.impact(),
                mark.score(),
                mark.band().name(),
                one.day().toString(),
                one.reason(),
                one.mapped() != null);
    }

    static Held of(Control one) {
        return new Held(
                one.title(),
                one.side().code(),
                one.owner(),
                one.effect().code(),
                text(one.tested()),
                text(one.ended()));
    }

    static Kept of(Register one) {
        return new Kept(
                one.id(),
                one.name(),
                one.level().code(),
                one.about(),
                one.upper(),
                one.matrix(),
                one.cadence().body(),
                one.cadence().words(),
                one.rules().threshold(),
                "/risks/registers/" + one.id());
    }

    static Grid of(Matrix matrix, Map<String, Integer> appetites) {
        var appetite = new java.util.TreeMap<String, String>();
        appetites.forEach((category, band) ->
                appetite.put(category, matrix.bands().get(band - 1).name()));
        return new Grid(
                matrix.id(),
                matrix.edition().code(),
                matrix.edition().version(),
                matrix.edition().name(),
                matrix.likelihoods().stream().map(Matrix.Level::name).toList(),
                matrix.impacts().stream().map(Matrix.Level::name).toList(),
                matrix.cells().stream()
                        .map(cell -> new Field(
                                cell.likelihood(),
                                cell.impact(),
                                cell.score(),
                                matrix.band(cell).name(),
                                matrix.band(cell).tone().code()))
                        .toList(),
                appetite);
    }
}
