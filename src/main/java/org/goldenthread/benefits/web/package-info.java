/** The pages of the savings ledger. */
@NullMarked
package org.goldenthread.benefits.web;

import org.jspecify.annotations.NullMarked;
