package org.goldenthread.measures.peers;

import java.time.LocalDate;

/**
 * What was learned from another council about a measure.
 *
 * @param from the council's name
 * @param contact whom was spoken to there, such as a post or an address
 * @param author who wrote it down here
 */
public record Lesson(
        long id, String measure, String from, String contact, String learned, LocalDate day, String author) {}
