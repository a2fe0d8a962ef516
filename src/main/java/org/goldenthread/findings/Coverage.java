package org.goldenthread.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/**
 * Every paragraph of a source and where it is answered.
 *
 * @param unplaced findings that cite the source but no paragraph or page of it
 */
public record Coverage(List<Paragraph> paragraphs, List<Thing> unplaced) {
    private static final Pattern LOCATOR = Pattern.compile("\\d[\\d.]{0,18}\\p{Ll}?");
    private static final int MOST = 2000;

    public Coverage {
        paragraphs = List.copyOf(paragraphs);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * A paragraph or page that the source is known to have.
     *
     * @param needless why it needs no answer; empty when it needs one
     */
    public record Declared(Citation.Type type, String locator, String needless) {
        String key() {
            return type.code() + " " + locator;
        }
    }

    /** One paragraph or page with the findings that cite it. */
    public record Paragraph(Declared where, boolean declared, List<Thing> findings) {
        public String label() {
            return where.type() == Citation.Type.PAGE ? "page " + where.locator() : where.locator();
        }

        public boolean answered() {
            return findings.stream()
                    .anyMatch(finding -> !finding.state().words().equals(FindingState.NO_ANSWER.words()));
        }

        public boolean needless() {
            return !where.needless().isEmpty();
        }

        /** Whether somebody still has to say something to it. */
        public boolean open() {
            return !answered() && !needless();
        }

        /** In words: it has a response, told but not answered, taken up by nobody, or needing no answer. */
        public String words() {
            if (needless()) {
                return "needs no answer";
            }
            return answered() ? "has a response" : findings.isEmpty() ? "no response" : "no answer yet";
        }

        public State state() {
            return new State(words(), needless() ? Tone.NONE : answered() ? Tone.GOOD : Tone.WARNING);
        }
    }

    /** The declared paragraphs as somebody would type them again: "1-98, 101, page 3". */
    public String declaredWords() {
        var words = new ArrayList<String>();
        int first = 0;
        int last = -1;
        for (var one : paragraphs) {
            boolean counted = one.declared()
                    && one.where().type() == Citation.Type.PARAGRAPH
                    && one.where().locator().matches("\\d{1,4}");
            int number = counted ? Integer.parseInt(one.where().locator()) : -1;
            if (counted && number == last + 1 && last > 0 && number - first < 200) {
                last = number;
                words.removeLast();
                words.add(first + "-" + last);
            } else if (one.declared()) {
                words.add(one.label());
                first = number;
                last = number;
            }
        }
        return String.join(", ", words);
    }

    /** How many paragraphs the percentage is of: those declared that need an answer. */
    public long denominator() {
        return paragraphs.stream()
                .filter(one -> one.declared() && !one.needless())
                .count();
    }

    /** How many of these have one. */
    public long answered() {
        return paragraphs.stream()
                .filter(one -> one.declared() && !one.needless() && one.answered())
                .count();
    }

    /** In whole percent, rounded down so that one gap never reads as 100; meaningful with a denominator only. */
    public long percent() {
        return denominator() == 0 ? 0 : answered() * 100 / denominator();
    }

    static Coverage of(
            Collection<Declared> declared, Map<String, List<Citation>> citations, Map<String, Thing> findings) {
        Map<String, Paragraph> byKey = new LinkedHashMap<>();
        declared.forEach(one -> byKey.put(one.key(), new Paragraph(one, true, List.of())));
        var unplaced = new LinkedHashSet<Thing>();
        citations.forEach((ref, cited) -> {
            var finding = findings.get(ref);
            if (finding == null) {
                return;
            }
            for (var citation : cited) {
                if (citation.type() == Citation.Type.NONE) {
                    unplaced.add(finding);
                }
                citation.locators().forEach(locator -> {
                    var where = new Declared(citation.type(), locator, "");
                    byKey.merge(where.key(), new Paragraph(where, false, List.of(finding)), Coverage::together);
                });
            }
        });
        return new Coverage(byKey.values().stream().sorted(Coverage::inOrder).toList(), List.copyOf(unplaced));
    }

    private static Paragraph together(Paragraph one, Paragraph more) {
        var all = new LinkedHashSet<>(one.findings());
        all.addAll(more.findings());
        return new Paragraph(one.where(), one.declared(), List.copyOf(all));
    }

    private static int inOrder(Paragraph one, Paragraph other) {
        int type = one.where().type().compareTo(other.where().type());
        return type != 0
                ? type
                : LOCATORS.compare(one.where().locator(), other.where().locator());
    }

    /** 2 before 10, and 3.9 before 3.10. */
    static final Comparator<String> LOCATORS = (one, other) -> {
        var first = one.split("[.]");
        var second = other.split("[.]");
        for (int i = 0; i < Math.min(first.length, second.length); i++) {
            int step = Comparator.comparingInt(Coverage::figure)
                    .thenComparing(Comparator.naturalOrder())
                    .compare(first[i], second[i]);
            if (step != 0) {
                return step;
            }
        }
        return Integer.compare(first.length, second.length);
    };

    private static int figure(String part) {
        var digits = part.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** Reads what paragraphs a source has: "1-98, 101, 3.4" or one on each line; "p 3" and "pages 1-12" are pages. */
    static Checked<List<Declared>> read(String text) {
        var found = new LinkedHashSet<Declared>();
        for (var part : text.split("[,;\\n]+")) {
            var words = part.strip();
            boolean page = words.matches("(?i)(?:pages?|pg|pp?)\\b.*");
            var bare = words.replaceFirst("(?i)^(?:pages?|pg|pp?|para(?:graph)?s?)\\b[.\\s]*", "")
                    .strip();
            for (var locator : Citation.locators(bare)) {
                if (!LOCATOR.matcher(locator).matches()) {
                    return Checked.refused(
                            "paragraphs",
                            "“" + words + "” is no paragraph, page or range of up to 200; write 1-98, 101, page 3");
                }
                found.add(new Declared(page ? Citation.Type.PAGE : Citation.Type.PARAGRAPH, locator, ""));
            }
        }
        return found.size() > MOST
                ? Checked.refused("paragraphs", "A source has up to " + MOST + " paragraphs here")
                : Checked.accepted(new ArrayList<>(found));
    }
}
