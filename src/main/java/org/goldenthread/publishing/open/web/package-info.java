/** The pages and files that everybody may read, and those on which officers decide what these are. */
@NullMarked
package org.goldenthread.publishing.open.web;

import org.jspecify.annotations.NullMarked;
