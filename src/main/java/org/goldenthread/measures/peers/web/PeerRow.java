package org.goldenthread.measures.peers.web;

/**
 * A council in the table of a comparison.
 *
 * @param place in the comparison; 0 is the council itself
 * @param rank with "=" where it is shared; a dash for none
 * @param value with its unit
 * @param standing empty for a final figure
 * @param difference to the council itself, in the measure's unit
 */
public record PeerRow(
        int place,
        String rank,
        String council,
        String value,
        String standing,
        String percentile,
        String quartile,
        String difference) {
    public boolean own() {
        return place == 0;
    }
}
