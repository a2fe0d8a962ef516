/** The door out: PDF, Word, spreadsheets, open data, messages. */
@ApplicationModule(allowedDependencies = {"vocabulary", "access", "thread", "evidence", "site", "site :: list"})
@NullMarked
package org.goldenthread.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
