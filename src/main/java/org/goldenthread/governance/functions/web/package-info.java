/** Functions at the table of a body, on pages. */
@NullMarked
package org.goldenthread.governance.functions.web;

import org.jspecify.annotations.NullMarked;
