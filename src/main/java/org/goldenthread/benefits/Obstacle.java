package org.goldenthread.benefits;

import java.util.List;
import org.goldenthread.vocabulary.Problem;

/** A socket inside this room: what keeps a line from counting as delivered. */
public interface Obstacle {

    /** What stands against it, each with what to do about it; empty where nothing does. */
    List<Problem> against(Saving saving);
}
