/** Finding things across all rooms by what people remember of them. */
@NullMarked
@NamedInterface("search")
package org.goldenthread.thread.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
