/** The pages of decisions. */
@NullMarked
package org.goldenthread.governance.decisions.web;

import org.jspecify.annotations.NullMarked;
