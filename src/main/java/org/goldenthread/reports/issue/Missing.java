package org.goldenthread.reports.issue;

/**
 * Something without which a report is not issued.
 *
 * @param words a sentence
 * @param page where it is put right, below the report's own page: "/write/summary"
 */
public record Missing(String words, String page) {}
