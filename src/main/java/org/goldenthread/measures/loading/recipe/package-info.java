/** How a file of values is loaded: how it is read, and what the measures are that it names. */
@NullMarked
package org.goldenthread.measures.loading.recipe;

import org.jspecify.annotations.NullMarked;
