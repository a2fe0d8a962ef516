package org.goldenthread.benefits;

import static org.goldenthread.Fixtures.got;

import java.util.Arrays;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.context.ApplicationContext;

/** Lines, posts and projects to start tests from. */
public final class BenefitFixtures {
    private final Savings savings;
    private final LineYears years;
    private final Things things;
    private final SavingMoves moves;

    private BenefitFixtures(ApplicationContext product) {
        savings = product.getBean(Savings.class);
        years = product.getBean(LineYears.class);
        things = product.getBean(Things.class);
        moves = product.getBean(SavingMoves.class);
    }

    public static BenefitFixtures of(ApplicationContext product) {
        return new BenefitFixtures(product);
    }

    /** A card of any kind, such as a post or a bead that stands for a project. */
    public String card(String kind, String council, String title) {
        return things.add(kind, council, Thing.Card.of(title, ""), new State("open", Tone.NONE))
                .ref();
    }

    /** A piece of work that is due on a day. */
    public String due(String council, String title, java.time.LocalDate day) {
        var card = Thing.Card.of(title, "").dated(null, day, null);
        return things.add("bead", council, card, new State("open", Tone.NONE)).ref();
    }

    /** A line with planned amounts in thousands of pounds, from a year on. */
    public Saving line(String council, String title, int from, long... thousands) {
        var amounts = new java.util.ArrayList<LineYear>();
        for (int i = 0; i < thousands.length; i++) {
            amounts.add(new LineYear(from + i, Amounts.planned(Money.ofPounds(thousands[i] * 1000)), null));
        }
        return got(savings.add(council, Savings.Draft.of(title), amounts));
    }

    /** Changes what is known of a year. */
    public LineYear.Recorded amounts(String ref, int year, Amounts amounts) {
        long seen = years.at(ref, year).map(LineYear.Recorded::id).orElse(0L);
        return got(years.change(ref, new LineYears.Change(year, amounts, seen, "counted anew")));
    }

    /** Moves a line through these states. */
    public Saving moved(String ref, SavingState... states) {
        Arrays.stream(states)
                .forEach(state -> got(moves.move(
                        ref, savings.get(ref).thing().version(), state, Savings.Because.of("as the board agreed"))));
        return savings.get(ref);
    }

    /** Records what was delivered and lets finance verify it. */
    public LineYear.Recorded proved(String ref, int year, Money delivered, String finance) {
        var recorded = amounts(ref, year, Amounts.NONE.delivering(delivered));
        var proof = new LineYear.Verified(finance, java.time.LocalDate.now(), "ledger");
        return got(moves.verify(ref, year, recorded.id(), proof));
    }

    public static Money pounds(long pounds) {
        return Money.ofPounds(pounds);
    }
}
