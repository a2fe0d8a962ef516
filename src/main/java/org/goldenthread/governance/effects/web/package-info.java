/** A decision's effects on its page, and the form that puts one into the record. */
@NullMarked
package org.goldenthread.governance.effects.web;

import org.jspecify.annotations.NullMarked;
