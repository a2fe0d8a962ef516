package org.goldenthread.measures.peers.beside;

import java.util.List;
import org.goldenthread.measures.score.Share;

/**
 * How a set of measures stands among others.
 *
 * @param shares each with the measures behind it
 * @param notPlaced the references of measures without anybody to compare with
 * @param average the word of the average, "mean" or "median"
 */
public record Summarised(List<Part> shares, List<String> notPlaced, String average) {
    public Summarised {
        shares = List.copyOf(shares);
        notPlaced = List.copyOf(notPlaced);
    }

    /**
     * One number of the summary.
     *
     * @param of what the whole is, such as "measures with a quartile"
     * @param behind the references of the measures that make the part
     */
    public record Part(String name, Share share, String of, List<String> behind) {
        public Part {
            behind = List.copyOf(behind);
        }
    }
}
