/** What the pages of this room have in common: forms, what was typed into them, lists of rows at hand, files sent. */
@NullMarked
package org.goldenthread.organisation.page;

import org.jspecify.annotations.NullMarked;
