package org.goldenthread.measures.sheet;

/** One line of a definition sheet as people read it: "Unit", "per 1,000 residents". */
public record SheetLine(String label, String words) {}
