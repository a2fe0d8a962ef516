/** The proof: documents, attachments, and the trail of who did what. */
@ApplicationModule(
        allowedDependencies = {"vocabulary", "access", "access :: database", "thread", "site", "site :: list"})
@NullMarked
package org.goldenthread.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
