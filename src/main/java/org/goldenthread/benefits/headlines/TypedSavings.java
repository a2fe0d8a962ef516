package org.goldenthread.benefits.headlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.Requirements;
import org.goldenthread.benefits.SavingFilter;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.benefits.YearSum;
import org.goldenthread.publishing.blocks.TypedFigures;
import org.goldenthread.vocabulary.Money;
import org.springframework.stereotype.Component;

/**
 * Tells of a sum that a sentence about savings names and that nothing in the ledger comes to: no line, no strand, no
 * year, no requirement and no headline, as exact as it was typed.
 */
@Component
class TypedSavings implements TypedFigures {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\R");
    private static final Pattern SAVED = Pattern.compile("(?i)\\b(?:savings?|saved|efficienc(?:y|ies))\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)/\\d\\d\\b");
    private final SavingsLedger ledger;
    private final Requirements requirements;
    private final HeadlineStore store;

    TypedSavings(SavingsLedger ledger, Requirements requirements, HeadlineStore store) {
        this.ledger = ledger;
        this.requirements = requirements;
        this.store = store;
    }

    @Override
    public List<String> doubts(String council, String words) {
        var sentences = SENTENCE.splitAsStream(words)
                .filter(one -> SAVED.matcher(one).find() && !TypedMoney.in(one).isEmpty())
                .toList();
        if (sentences.isEmpty()) {
            return List.of();
        }
        var known = new Known(council);
        return sentences.stream().flatMap(known::doubts).distinct().toList();
    }

    /** What the ledger of a council comes to. */
    private final class Known {
        private final String council;
        private final Map<Integer, YearSum> years;
        private final Map<String, Map<Integer, YearSum>> strands;
        private final List<Requirements.Line> required;
        private final Map<Integer, Money> wanted;

        Known(String council) {
            this.council = council;
            years = ledger.byYear(SavingFilter.of(council));
            strands = ledger.byStrand(SavingFilter.of(council));
            required = requirements.lines(council);
            wanted = requirements.byYear(council);
        }

        Stream<String> doubts(String sentence) {
            var year = YEAR.matcher(sentence)
                    .results()
                    .map(one -> Integer.valueOf(one.group(1)))
                    .findFirst();
            return TypedMoney.in(sentence).entrySet().stream()
                    .filter(sum -> !borne(year, sum.getKey(), sum.getValue()))
                    .map(sum -> words(year, sum.getKey()));
        }

        private boolean borne(Optional<Integer> year, String typed, Money sum) {
            var give = TypedMoney.give(typed);
            var from = sum.minus(give);
            var to = sum.plus(give);
            return figures(year).anyMatch(one -> one.compareTo(from) >= 0 && one.compareTo(to) <= 0)
                    || store.anywhere(council, year.orElse(0), from, to);
        }

        private Stream<Money> figures(Optional<Integer> year) {
            var sums = new ArrayList<>(years.entrySet());
            strands.values().forEach(one -> sums.addAll(one.entrySet()));
            var counted = sums.stream()
                    .filter(one -> year.isEmpty() || one.getKey().equals(year.get()))
                    .flatMap(one -> figures(one.getValue()));
            var asked = Stream.concat(
                    required.stream()
                            .filter(one -> year.isEmpty() || one.year() == year.get())
                            .map(Requirements.Line::amount),
                    wanted.entrySet().stream()
                            .filter(one -> year.isEmpty() || one.getKey().equals(year.get()))
                            .map(Map.Entry::getValue));
            return Stream.of(counted, asked, year.isEmpty() ? overYears() : Stream.<Money>of())
                    .flatMap(one -> one);
        }

        private static Stream<Money> figures(YearSum sum) {
            return Stream.of(
                    sum.planned(),
                    sum.forecast(),
                    sum.delivered(),
                    sum.toCome(),
                    sum.unproved(),
                    sum.delivered().plus(sum.unproved()),
                    sum.delivered().plus(sum.toCome()),
                    sum.atRisk(),
                    sum.fullYear());
        }

        /** What several years in a row come to. */
        private Stream<Money> overYears() {
            var found = new ArrayList<Money>();
            var order = List.copyOf(years.values());
            for (int first = 0; first < order.size(); first++) {
                var sum = order.get(first);
                for (int last = first + 1; last < order.size(); last++) {
                    sum = sum.plus(order.get(last));
                    found.add(sum.planned());
                    found.add(sum.forecast());
                    found.add(sum.delivered());
                }
            }
            return found.stream();
        }

        private String words(Optional<Integer> year, String typed) {
            var sum = year.map(years::get).orElse(null);
            var has = year.isEmpty()
                    ? "nothing in the ledger comes to that"
                    : sum == null
                            ? "the ledger has no line for " + LineYear.words(year.get())
                            : "for %s the ledger has %s planned, %s forecast, %s delivered and verified"
                                    .formatted(
                                            LineYear.words(year.get()),
                                            sum.planned().words(),
                                            sum.forecast().words(),
                                            sum.delivered().words());
            return "“%s” is typed of savings; %s. Write it down under Benefits, Headlines with the lines it counts"
                    .formatted(typed, has);
        }
    }
}
