/** The socket for what the record itself writes into a paper: each room offers its own blocks. */
@NamedInterface("blocks")
@NullMarked
package org.goldenthread.publishing.blocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
