package org.goldenthread.delivery.office;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.list.Cell;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** Amounts of money as they are typed into forms and shown in lists. */
public final class Pounds {
    private Pounds() {}

    /** What was typed, refused where one of these is no amount; an empty field is none and no mistake. */
    public static Checked<Typed> in(Typed typed, String... names) {
        var problems = Stream.of(names)
                .filter(typed::has)
                .flatMap(name -> switch (Money.read(typed.text(name))) {
                    case Checked.Accepted<Money> fine -> Stream.<Problem>empty();
                    case Checked.Refused<Money>(List<Problem> why) ->
                        Stream.of(new Problem(name, why.getFirst().message()));
                })
                .toList();
        return problems.isEmpty() ? Checked.accepted(typed) : Checked.refused(problems);
    }

    /** The amount that was typed; absent where nothing or no amount was. */
    public static @Nullable Money of(Typed typed, String name) {
        return typed.has(name) && Money.read(typed.text(name)) instanceof Checked.Accepted<Money>(Money amount)
                ? amount
                : null;
    }

    /** As a form shows it, to be typed over. */
    public static String typed(@Nullable Money amount) {
        return amount == null ? "" : amount.typed();
    }

    /** In a list: pounds to the right; nothing where the amount is not known. */
    public static Cell cell(@Nullable Money amount) {
        return amount == null ? new Cell.Number(null, "") : new Cell.Number(amount.pounds(), amount.words());
    }
}
