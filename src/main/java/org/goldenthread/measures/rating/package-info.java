/** How a figure is judged against its target: rules that say themselves, levels with words, and the proof of each. */
@NamedInterface("rating")
@NullMarked
package org.goldenthread.measures.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
