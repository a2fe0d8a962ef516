package org.goldenthread.delivery.dependencies;

/**
 * The later action starts when the earlier one is finished.
 *
 * @param lag days between the end of the earlier and the start of the later; may be negative
 */
public record Dependency(String earlier, String later, int lag, String reason) {}
