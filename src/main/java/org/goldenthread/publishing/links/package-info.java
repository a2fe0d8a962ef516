/** Links in mails: each says what it opens, for whom and until when, and is signed so that nobody can alter it. */
@NamedInterface("links")
@NullMarked
package org.goldenthread.publishing.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
