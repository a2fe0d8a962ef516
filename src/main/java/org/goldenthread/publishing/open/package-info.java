/** What everybody may read without signing in: editions of approved things, made when a person publishes them. */
@NullMarked
@NamedInterface("open")
package org.goldenthread.publishing.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
