/** Where threads are broken: the standing checks of the house, and what somebody has looked at and set aside. */
@NullMarked
@NamedInterface("loose")
package org.goldenthread.thread.loose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
