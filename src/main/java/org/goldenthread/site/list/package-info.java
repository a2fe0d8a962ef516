/** Lists that filter, sort, turn pages and leave as spreadsheets, all of it by their address. */
@NullMarked
@NamedInterface("list")
package org.goldenthread.site.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
