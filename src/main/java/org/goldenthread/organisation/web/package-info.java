/** Pages of the organisation: tree, units, posts, people, the register of authorities, councils, files. */
@NullMarked
package org.goldenthread.organisation.web;

import org.jspecify.annotations.NullMarked;
