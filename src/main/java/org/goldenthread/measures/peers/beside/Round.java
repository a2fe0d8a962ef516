package org.goldenthread.measures.peers.beside;

import java.util.List;
import org.goldenthread.measures.peers.PeerGroup;

/**
 * Who is compared at which period.
 *
 * @param column the period's, in the grid of the company
 * @param version who was in the group for the period
 * @param followed what is to be said of those who were reorganised
 */
record Round(Company company, int column, PeerGroup.Version version, List<String> followed) {}
