package org.goldenthread.findings.papers;

import org.goldenthread.intake.paper.Place;

/**
 * A heading that findings stand under.
 *
 * @param ref its number as printed, else its title
 */
record Theme(String ref, String title, Place place) {}
