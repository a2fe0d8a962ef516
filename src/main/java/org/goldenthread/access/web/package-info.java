/** Pages for coming in, for one's own account, and for administrators. */
@NullMarked
package org.goldenthread.access.web;

import org.jspecify.annotations.NullMarked;
