/** Who may enter, and what they may see and do. */
@ApplicationModule(allowedDependencies = "vocabulary")
@NullMarked
package org.goldenthread.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
