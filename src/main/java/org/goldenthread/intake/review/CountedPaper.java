package org.goldenthread.intake.review;

/** A paper with how many of its proposals wait, are in the record, and were left out. */
public record CountedPaper(BroughtPaper paper, long waiting, long taken, long leftOut) {}
