package org.goldenthread.measures.sheet.web;

/** A period of a calculated measure: its figure, and how complete what it was worked out from is. */
public record WorkingRow(String period, String figure, String inputs) {}
