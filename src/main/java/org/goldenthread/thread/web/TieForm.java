package org.goldenthread.thread.web;

/**
 * A tie as it was typed in.
 *
 * @param other the reference of the other thing
 * @param kind which way and how: "down-answered_by"
 */
public record TieForm(String other, String kind, String role, String detail) {
    static final TieForm NOTHING = new TieForm("", "", "", "");
}
