/** The programme of performance challenge on pages. */
@NullMarked
package org.goldenthread.governance.challenge.web;

import org.jspecify.annotations.NullMarked;
