package org.goldenthread.delivery.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;

/** What an undertaking costs and gives back once it is there. */
record Afterwards(String ref, Running running, Payback payback, int version) {
    static Afterwards nothing(String ref) {
        return new Afterwards(ref, new Running(null, null, null, ""), new Payback(null, null, null, null), 0);
    }

    /**
     * The running costs.
     *
     * @param yearly a year
     * @param bearer the post that bears them
     * @param bearerNamed who bears them in words, while no post is tied
     */
    record Running(
            @Nullable Money yearly,
            @Nullable LocalDate from,
            @Nullable String bearer,
            String bearerNamed) {
        boolean hasBearer() {
            return bearer != null || !bearerNamed.isBlank();
        }
    }

    /**
     * An investment that is paid back out of what it saves.
     *
     * @param saving what it saves a year
     * @param from the first day of the saving
     * @param repaid what has been paid back
     */
    record Payback(
            @Nullable Money invested,
            @Nullable Money saving,
            @Nullable LocalDate from,
            @Nullable Money repaid) {

        /** Whole months of saving until the investment is paid back; absent while either is not known or is nought. */
        Optional<Integer> months() {
            if (invested == null || saving == null || saving.isZero()) {
                return Optional.empty();
            }
            return Optional.of(BigDecimal.valueOf(invested.pence())
                    .multiply(BigDecimal.valueOf(12))
                    .divide(BigDecimal.valueOf(saving.pence()), 0, RoundingMode.CEILING)
                    .min(BigDecimal.valueOf(12_000))
                    .intValueExact());
        }

        /** The day on which it is paid back if it saves as planned. */
        Optional<LocalDate> day() {
            return from == null ? Optional.empty() : months().map(from::plusMonths);
        }

        /** What is still to be paid back. */
        Optional<Money> left() {
            return invested == null
                    ? Optional.empty()
                    : Optional.of(repaid == null ? invested : invested.minus(repaid));
        }

        String words() {
            return months().map(months -> "%d year%s %d month%s"
                            .formatted(
                                    months / 12, months / 12 == 1 ? "" : "s", months % 12, months % 12 == 1 ? "" : "s"))
                    .orElse("");
        }
    }
}
