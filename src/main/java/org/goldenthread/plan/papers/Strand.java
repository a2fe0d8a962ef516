package org.goldenthread.plan.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passage.Sort;
import org.goldenthread.intake.wording.StrandHeading;
import org.goldenthread.intake.wording.Wording;

/**
 * A numbered strand of a programme, from the heading of its section or from the sentence that says it has left.
 *
 * @param word what the paper calls it: "Strand" or "Workstream"
 * @param state "current", "business as usual" or "closed"
 * @param since from when it has that state, as printed; empty where the paper does not say
 */
record Strand(String word, int number, String name, String state, String since, Passage at, List<Passage> body) {
    private static final Pattern LEFT = Pattern.compile(
            "\\b(Strand|Work ?stream) (\\d{1,2})(?: \\(([^()]{3,80})\\))?"
                    + " (?:has |have |was |is )?(?:now )?(?:been )?(?:(?:moved|transferred|passed|transitioned) (?:in)?to"
                    + " (business as usual)|(closed|completed|ended))",
            Pattern.CASE_INSENSITIVE);

    boolean isCurrent() {
        return state.equals("current");
    }

    String ref() {
        return word + " " + number;
    }

    /** The words of its heading and section. */
    String text() {
        var first = body.isEmpty() ? at.text() : at.text() + "\n";
        return first + body.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    /** Every strand that has a section or is said to have left, by number. */
    static List<Strand> in(List<Passage> passages) {
        var strands = new ArrayList<Strand>();
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            heading(passages, i).ifPresent(strands::add);
            if (passage.sort() != Sort.TABLE) {
                Wording.sentences(passage.text())
                        .forEach(sentence -> left(sentence, passage).ifPresent(strands::add));
            }
        }
        return List.copyOf(strands.stream()
                .collect(Collectors.toMap(Strand::number, strand -> strand, Strand::and, TreeMap::new))
                .values());
    }

    /** The same strand told twice: its section gives name and words, the sentence that it left gives its state. */
    private Strand and(Strand other) {
        var told = body.isEmpty() && !other.body.isEmpty() ? other : this;
        var left = state.equals("current") ? other : this;
        return new Strand(word, number, told.name, left.state, left.since, told.at, told.body);
    }

    private static Optional<Strand> heading(List<Passage> passages, int at) {
        return StrandHeading.of(passages.get(at))
                .map(head -> new Strand(
                        head.word(),
                        head.number(),
                        head.name(),
                        "current",
                        "",
                        passages.get(at),
                        section(passages, at)));
    }

    private static List<Passage> section(List<Passage> passages, int at) {
        var number = passages.get(at).number();
        int end = at + 1;
        while (end < passages.size() && !StrandHeading.ends(passages.get(end), number)) {
            end++;
        }
        return List.copyOf(passages.subList(at + 1, end));
    }

    private static Optional<Strand> left(String sentence, Passage passage) {
        var matcher = LEFT.matcher(sentence);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var rest = sentence.substring(matcher.end());
        var since = Moments.in(rest).stream().findFirst().map(Moment::printed).orElse("");
        var state = matcher.group(4) == null ? "closed" : matcher.group(4).toLowerCase(Locale.UK);
        int number = Integer.parseInt(matcher.group(2));
        var word = StrandHeading.capital(matcher.group(1));
        var name = matcher.group(3) == null
                ? word + " " + number
                : matcher.group(3).strip();
        return Optional.of(new Strand(word, number, name, state, since, passage, List.of()));
    }
}
