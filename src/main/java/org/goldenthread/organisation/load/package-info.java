/** The organisation as a file of rows: brought in after a look at what it would change, and given out again. */
@NullMarked
package org.goldenthread.organisation.load;

import org.jspecify.annotations.NullMarked;
