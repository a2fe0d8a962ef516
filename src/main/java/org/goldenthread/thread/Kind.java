package org.goldenthread.thread;

/**
 * A kind of thing. Each room declares its kinds as beans, and adds them to {@code thread.kind} in its migration.
 *
 * @param code as the database writes it, such as "finding"
 * @param prefix of references, such as "F"
 * @param noun as people say it, such as "Finding"
 * @param plural such as "Findings"
 * @param path where its pages are, such as "/findings"; a thing's own page is the path, a slash and its reference
 * @param column its place in the story from left to right on the thread's picture, from 0 (sources) to 9 (decisions)
 */
public record Kind(String code, String prefix, String noun, String plural, String path, int column) {

    /** The address of a thing's own page. */
    public String href(String ref) {
        return path + "/" + ref;
    }
}
