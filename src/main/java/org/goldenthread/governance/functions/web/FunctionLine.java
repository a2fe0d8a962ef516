package org.goldenthread.governance.functions.web;

import org.goldenthread.vocabulary.State;

/**
 * A function at the table as it is shown.
 *
 * @param who sits for it; empty for nobody
 * @param state how it stands; empty words where there is nothing to say
 */
public record FunctionLine(String function, String who, State state) {}
