/** The pages of what lines claim. */
@NullMarked
package org.goldenthread.benefits.claims.web;

import org.jspecify.annotations.NullMarked;
