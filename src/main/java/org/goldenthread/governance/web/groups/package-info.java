/** The pages of the political groups on the council. */
@NullMarked
package org.goldenthread.governance.web.groups;

import org.jspecify.annotations.NullMarked;
