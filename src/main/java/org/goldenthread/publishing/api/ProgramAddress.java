package org.goldenthread.publishing.api;

/**
 * An address for programs, as the page about them shows it.
 *
 * @param filters names of what its list may be narrowed by, in one line
 * @param sorts what its list may be sorted by, in one line
 * @param needs the scope that a key needs
 */
public record ProgramAddress(
        String room, String method, String path, String words, String filters, String sorts, String needs) {}
