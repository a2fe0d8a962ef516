/** The pages on which a council looks at itself beside others, and says whom it looks at. */
@NullMarked
package org.goldenthread.measures.peers.web;

import org.jspecify.annotations.NullMarked;
