package org.goldenthread.site.web;

/**
 * A tag that pages are built of, as the page of patterns tells it.
 *
 * @param name of the tag, as its template is called in {@code site/tag}
 * @param words what it is for
 * @param use how a template writes it
 */
public record Pattern(String name, String words, String use) {}
