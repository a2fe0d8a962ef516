package org.goldenthread.measures.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.measures.figures.Line;

/**
 * The councils most like one, by chosen context measures: each measure is standardised (less its mean, by its standard
 * deviation), and distance is the root of the mean squared difference over the measures that both councils have.
 */
public final class Neighbours {
    private final List<Line> context;

    /** For context measures, each with one place a council. */
    public Neighbours(List<Line> context) {
        this.context = List.copyOf(context);
    }

    /**
     * A council and how unlike it is.
     *
     * @param place in the lines
     * @param distance in standard deviations; 0 is alike
     * @param shared how many of the measures both have
     */
    public record Neighbour(int place, double distance, int shared) {
        public String words(int measures) {
            return "%.2f standard deviations away".formatted(distance)
                    + (shared == measures ? "" : ", by the " + shared + " of " + measures + " measures both have");
        }
    }

    /** The nearest so many, the nearest first; one that shares fewer than half of the measures is left out. */
    public List<Neighbour> of(int place, int many) {
        int count = context.isEmpty() ? 0 : context.getFirst().count();
        var squares = new double[count];
        var shared = new int[count];
        for (var line : context) {
            add(line, place, squares, shared);
        }
        var found = new ArrayList<Neighbour>();
        for (int i = 0; i < count; i++) {
            if (i != place && shared[i] > 0 && 2 * shared[i] >= context.size()) {
                found.add(new Neighbour(i, Math.sqrt(squares[i] / shared[i]), shared[i]));
            }
        }
        found.sort(Comparator.comparingDouble(Neighbour::distance).thenComparingInt(Neighbour::place));
        return List.copyOf(found.subList(0, Math.min(many, found.size())));
    }

    private static void add(Line line, int place, double[] squares, int[] shared) {
        if (!line.has(place)) {
            return;
        }
        double spread = spread(line);
        for (int i = 0; i < line.count(); i++) {
            if (line.has(i)) {
                double off = spread == 0 ? 0 : ((double) line.at(i) - line.at(place)) / spread;
                squares[i] += off * off;
                shared[i]++;
            }
        }
    }

    /** The standard deviation of those that have a figure. */
    private static double spread(Line line) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int i = 0; i < line.count(); i++) {
            if (line.has(i)) {
                sum += line.at(i);
                count++;
            }
        }
        double mean = count == 0 ? 0 : sum / count;
        for (int i = 0; i < line.count(); i++) {
            double off = line.has(i) ? line.at(i) - mean : 0;
            squares += off * off;
        }
        return count < 2 ? 0 : Math.sqrt(squares / (count - 1));
    }
}
