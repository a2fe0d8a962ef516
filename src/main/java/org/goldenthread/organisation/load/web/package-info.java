/** Pages on which an organisation comes in from a file. */
@NullMarked
package org.goldenthread.organisation.load.web;

import org.jspecify.annotations.NullMarked;
