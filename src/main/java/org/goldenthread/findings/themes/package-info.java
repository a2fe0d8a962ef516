/** The headings that findings stand under, as a tree that can be put into another order. */
@NamedInterface("themes")
@NullMarked
package org.goldenthread.findings.themes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
