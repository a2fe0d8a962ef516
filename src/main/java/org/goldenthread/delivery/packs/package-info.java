/** The programmes, projects and actions of a pack, loaded through the room's own doors. */
@NullMarked
package org.goldenthread.delivery.packs;

import org.jspecify.annotations.NullMarked;
