/** The page of the efficiency statement. */
@NullMarked
package org.goldenthread.benefits.statement.web;

import org.jspecify.annotations.NullMarked;
