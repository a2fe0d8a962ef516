package org.goldenthread.site;

import org.goldenthread.access.Act;

/**
 * A socket: an entry in the bar at the top of every page. A room declares one as a bean; no list is edited.
 *
 * @param label one word, such as "Findings"
 * @param href where it leads; the entry is marked on every page below it
 * @param order its place in the story, from the left
 * @param act what a visitor needs to be allowed to see the entry
 */
public record NavigationItem(String label, String href, int order, Act act) {}
