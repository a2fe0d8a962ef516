/** Savings and benefits in content packs, recorded as on the days on which they would have become known. */
@NullMarked
package org.goldenthread.benefits.packs;

import org.jspecify.annotations.NullMarked;
