/** What an owner says about a figure: the story behind it, and why the year will end as forecast. */
@NullMarked
package org.goldenthread.measures.entry.stories;

import org.jspecify.annotations.NullMarked;
