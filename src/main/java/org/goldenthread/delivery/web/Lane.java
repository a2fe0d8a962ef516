package org.goldenthread.delivery.web;

import java.util.List;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.lifecycle.Stage;

/**
 * A column of the board.
 *
 * @param cards the first of those at this stage
 * @param total how many there are
 */
public record Lane(Stage stage, List<Undertaking> cards, long total) {}
