/** The pages on which updates are written and read. */
@NullMarked
package org.goldenthread.delivery.updates.web;

import org.jspecify.annotations.NullMarked;
