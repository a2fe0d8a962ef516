/** Events and publicity, on pages. */
@NullMarked
package org.goldenthread.governance.occasions.web;

import org.jspecify.annotations.NullMarked;
