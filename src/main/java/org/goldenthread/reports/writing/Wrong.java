package org.goldenthread.reports.writing;

/**
 * A call or mark in a text that leads nowhere.
 *
 * @param words where it is and what is wrong with it, a sentence
 * @param page where it is put right, below the report's address
 */
public record Wrong(String words, String page) {}
