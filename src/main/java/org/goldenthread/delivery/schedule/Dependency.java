package org.goldenthread.delivery.schedule;

/**
 * One task cannot start until another has finished.
 *
 * @param before the ref of the task that is waited for
 * @param after the ref of the task that waits
 * @param lag how many calendar days must pass between them; below zero where they may overlap
 */
public record Dependency(String before, String after, int lag) {}
