/** Pages for bringing papers in and reviewing what was recognised. */
@NullMarked
package org.goldenthread.intake.web;

import org.jspecify.annotations.NullMarked;
