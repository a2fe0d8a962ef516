/** What some sorts of action have to say besides: policy changes, influence, pilots and interventions. */
@NullMarked
package org.goldenthread.delivery.specials;

import org.jspecify.annotations.NullMarked;
