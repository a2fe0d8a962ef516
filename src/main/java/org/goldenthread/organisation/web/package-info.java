/** Pages of the organisation: the tree on a day, units, posts, people. */
@NullMarked
package org.goldenthread.organisation.web;

import org.jspecify.annotations.NullMarked;
