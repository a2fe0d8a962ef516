/** What posts owe, of every room, on one page: a room plugs in its duties with their small forms. */
@NamedInterface("updates")
@NullMarked
package org.goldenthread.site.updates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
