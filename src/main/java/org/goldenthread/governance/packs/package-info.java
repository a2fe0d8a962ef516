/** What packs bring of bodies. */
@NullMarked
package org.goldenthread.governance.packs;

import org.jspecify.annotations.NullMarked;
