/** What is tied to what: every thing's card, the ties between things, and the loose ends. */
@ApplicationModule(allowedDependencies = {"vocabulary", "access", "access :: database"})
@NullMarked
package org.goldenthread.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
