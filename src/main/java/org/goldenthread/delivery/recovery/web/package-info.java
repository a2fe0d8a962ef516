/** The page of required improvement plans, and their place on a measure's own page. */
@NullMarked
package org.goldenthread.delivery.recovery.web;

import org.jspecify.annotations.NullMarked;
