/** Measures and their figures as files of rows: definition sheets for anybody, figures for the content packs. */
@NamedInterface("packs")
@NullMarked
package org.goldenthread.measures.packs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
