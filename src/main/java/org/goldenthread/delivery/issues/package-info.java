/** Issues: what has gone wrong already, who deals with it, and how far up it has gone. */
@NullMarked
package org.goldenthread.delivery.issues;

import org.jspecify.annotations.NullMarked;
