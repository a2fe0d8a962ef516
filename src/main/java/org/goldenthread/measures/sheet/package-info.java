/** Definition sheets as people write them: what changed between versions, and what a new one may not say. */
@NullMarked
package org.goldenthread.measures.sheet;

import org.jspecify.annotations.NullMarked;
