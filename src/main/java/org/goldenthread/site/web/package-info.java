/** Pages of the frame itself: errors, patterns. */
@NullMarked
package org.goldenthread.site.web;

import org.jspecify.annotations.NullMarked;
