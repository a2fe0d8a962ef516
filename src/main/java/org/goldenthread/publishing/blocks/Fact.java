package org.goldenthread.publishing.blocks;

/**
 * A figure in a paper and how it can be proved; kept with the paper when it is issued.
 *
 * @param about what it is a figure of: "Rent collected, June 2026"
 * @param value as it is printed, with its unit
 * @param how how it came about, in a sentence that will still explain it when the record has moved on
 * @param href where its proof is today; empty where there is none
 */
public record Fact(String about, String value, String how, String href) {}
