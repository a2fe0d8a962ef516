/** The communications plan: who is told what about an undertaking, how, by when and by whom. */
@NullMarked
package org.goldenthread.delivery.messages;

import org.jspecify.annotations.NullMarked;
