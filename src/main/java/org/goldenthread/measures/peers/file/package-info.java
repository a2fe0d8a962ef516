/** Groups of councils as files write them: families, nearest neighbours, clusters, plain lists. */
@NullMarked
package org.goldenthread.measures.peers.file;

import org.jspecify.annotations.NullMarked;
