/** The page on which a council sees the rules of rating and chooses its own. */
@NullMarked
package org.goldenthread.delivery.rated.web;

import org.jspecify.annotations.NullMarked;
