/** Keys with which other programs come in: made by a person for one council, shown once, kept as a hash. */
@NullMarked
@NamedInterface("keys")
package org.goldenthread.access.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
