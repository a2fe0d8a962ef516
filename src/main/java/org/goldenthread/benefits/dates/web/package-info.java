/** The verbs by which a saving is made to wait for something. */
@NullMarked
package org.goldenthread.benefits.dates.web;

import org.jspecify.annotations.NullMarked;
