/** A paper as the product reads it: headings, numbered paragraphs, lists and tables, each with its place. */
@NamedInterface("paper")
@NullMarked
package org.goldenthread.intake.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
