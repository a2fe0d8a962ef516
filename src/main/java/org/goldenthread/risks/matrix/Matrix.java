package org.goldenthread.risks.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/**
 * One version of a risk matrix: levels of likelihood and impact in words, and for each cell its score and its band. A
 * band is given to the cell itself and need not follow from the score. A version never changes; what changes in it is a
 * new version.
 *
 * @param id its number in the council's record; 0 for one that is not in the record yet
 * @param likelihoods from the least likely
 * @param impacts from the least
 * @param bands from the least pressing
 */
public record Matrix(
        long id, Edition edition, List<Level> likelihoods, List<Level> impacts, List<Band> bands, List<Cell> cells) {
    private static final int SMALLEST = 2;
    private static final int LARGEST = 9;

    public Matrix {
        likelihoods = List.copyOf(likelihoods);
        impacts = List.copyOf(impacts);
        bands = List.copyOf(bands);
        cells = cells.stream()
                .sorted(Comparator.comparingInt(Cell::likelihood).thenComparingInt(Cell::impact))
                .toList();
    }

    /** What a version is called. @param code the same for all versions of a matrix */
    public record Edition(String code, int version, String name, String about, String licence) {
        /** Such as "Five by five, version 2". */
        public String words() {
            return name + ", version " + version;
        }

        public Edition next() {
            return new Edition(code, version + 1, name, about, licence);
        }
    }

    /** A level of likelihood or impact. @param words what it means, such as "less than once in ten years" */
    public record Level(int position, String name, String words) {
        private static final Pattern CODED = Pattern.compile("([A-Z]|[IVX]{1,4})\\s+\\S.*");

        /** Its own code where its name begins with one, such as "C" of "C Significant" or "III"; else empty. */
        public String code() {
            var coded = CODED.matcher(name);
            return coded.matches() ? coded.group(1) : "";
        }

        /** Such as "4 Likely", or "C Significant" where the name has a code of its own. */
        public String label() {
            return code().isEmpty() ? position + " " + name : name;
        }

        /** Where there is little room: its code, else its place. */
        public String mark() {
            return code().isEmpty() ? String.valueOf(position) : code();
        }
    }

    /** What cells have in common. @param words what is to be done about risks there */
    public record Band(int position, String name, Tone tone, String words) {
        public State state() {
            return new State(name, tone);
        }
    }

    /** One field of the matrix. @param band the position of its band */
    public record Cell(int likelihood, int impact, int score, int band) {
        public String key() {
            return likelihood + "." + impact;
        }
    }

    /** The cell at these levels; empty outside the matrix. */
    public Optional<Cell> cell(int likelihood, int impact) {
        return cells.stream()
                .filter(one -> one.likelihood() == likelihood && one.impact() == impact)
                .findFirst();
    }

    public Band band(Cell cell) {
        return bands.get(cell.band() - 1);
    }

    /** Such as "Likely × Major". */
    public String words(Cell cell) {
        return likelihoods.get(cell.likelihood() - 1).name() + " × "
                + impacts.get(cell.impact() - 1).name();
    }

    /** Such as "5 × 5". */
    public String size() {
        return likelihoods.size() + " × " + impacts.size();
    }

    /** The highest score there is. */
    public int top() {
        return cells.stream().mapToInt(Cell::score).max().orElse(0);
    }

    /** Whether bands and cells are those of the other, whatever the levels are called. */
    public boolean sameGrid(Matrix other) {
        return bands.equals(other.bands) && cells.equals(other.cells);
    }

    /** What keeps this from being a matrix: too small, cells missing, a worse cell that counts for less. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        size(problems, "likelihoods", "levels of likelihood", likelihoods.size());
        size(problems, "impacts", "levels of impact", impacts.size());
        size(problems, "bands", "bands", bands.size());
        var known = new HashMap<String, Cell>();
        cells.forEach(cell -> known.put(cell.key(), cell));
        for (int l = 1; l <= likelihoods.size(); l++) {
            for (int i = 1; i <= impacts.size(); i++) {
                var cell = known.get(l + "." + i);
                if (cell == null || cell.band() < 1 || cell.band() > bands.size() || cell.score() < 1) {
                    problems.add(new Problem("cell." + l + "." + i, "Give this cell a score and one of the bands"));
                } else {
                    rising(cell, known.get(l - 1 + "." + i), known.get(l + "." + (i - 1)))
                            .ifPresent(problems::add);
                }
            }
        }
        return problems;
    }

    private static void size(List<Problem> problems, String place, String what, int count) {
        if (count < SMALLEST || count > LARGEST) {
            problems.add(new Problem(place, "A matrix has %d to %d %s".formatted(SMALLEST, LARGEST, what)));
        }
    }

    private Optional<Problem> rising(
            Cell cell, @org.jspecify.annotations.Nullable Cell less, @org.jspecify.annotations.Nullable Cell milder) {
        for (var other : new Cell[] {less, milder}) {
            if (other != null && (other.score() > cell.score() || other.band() > cell.band())) {
                return Optional.of(new Problem(
                        "cell." + cell.key(),
                        "%s counts for less than %s, which is milder; raise it, or lower the other"
                                .formatted(words(cell), words(other))));
            }
        }
        return Optional.empty();
    }
}
