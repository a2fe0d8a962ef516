package org.goldenthread.intake.recognition;

/**
 * A tie from one proposal to another of the same paper.
 *
 * @param relation as the record will name it: "cites", "theme", "answered by", "delivered by", "ranks", "of"
 * @param kind the other's kind
 * @param ref the other's ref
 * @param role "primary", "secondary" or empty
 */
public record ProposedTie(String relation, String kind, String ref, String role) {}
