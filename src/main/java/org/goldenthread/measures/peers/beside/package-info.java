/** A measure of the council beside the same of others: who stands where, why, and what that does not say. */
@NullMarked
package org.goldenthread.measures.peers.beside;

import org.jspecify.annotations.NullMarked;
