/** Savings and benefits for other programs, as JSON. */
@NullMarked
package org.goldenthread.benefits.api;

import org.jspecify.annotations.NullMarked;
