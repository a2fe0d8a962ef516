/** Scored prioritisation: by which criteria projects in the pipeline are compared, and in which order they come out. */
@NullMarked
package org.goldenthread.delivery.scoring;

import org.jspecify.annotations.NullMarked;
