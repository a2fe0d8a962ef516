/** Draws the thread: from things and ties to cards and curves with places on a sheet, without a database or a page. */
@NullMarked
@NamedInterface("picture")
package org.goldenthread.thread.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
