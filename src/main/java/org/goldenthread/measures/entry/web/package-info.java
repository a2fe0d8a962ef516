/** The pages on which figures are entered, and on which one sees who owes what. */
@NullMarked
package org.goldenthread.measures.entry.web;

import org.jspecify.annotations.NullMarked;
