package org.goldenthread.intake.recognition;

import org.goldenthread.intake.paper.Paper;

/**
 * Finds one sort of thing in a paper by the habits of the trade, never by the words of one file. Pure: the same paper
 * always gives the same answer. Register a new one by adding a class with {@code @Component}; no list is edited.
 */
public interface Recogniser {

    Recognised recognise(Paper paper);
}
