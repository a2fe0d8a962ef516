/** Where something that has to stand beside an undertaking is missing, late or too little. */
@NullMarked
package org.goldenthread.delivery.gaps;

import org.jspecify.annotations.NullMarked;
