/** The efficiency statement of a year: what was saved in and without money, against a base that is named. */
@NullMarked
package org.goldenthread.benefits.statement;

import org.jspecify.annotations.NullMarked;
