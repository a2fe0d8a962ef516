/** Numbers compared exactly at the speed of memory, and how they are written into sentences. */
@NullMarked
package org.goldenthread.measures.exact;

import org.jspecify.annotations.NullMarked;
