/** The parts of the home page: what changed, what is due from me, what is off track, the record in one line. */
@NullMarked
package org.goldenthread.site.home;

import org.jspecify.annotations.NullMarked;
