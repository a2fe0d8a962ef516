/** Who sits on bodies: people, in what capacity, from when to when, and which seats are empty. */
@NullMarked
package org.goldenthread.governance.people;

import org.jspecify.annotations.NullMarked;
