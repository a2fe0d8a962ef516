/** A condition on the page of its decision, and the form for what a review found. */
@NullMarked
package org.goldenthread.governance.conditions.web;

import org.jspecify.annotations.NullMarked;
