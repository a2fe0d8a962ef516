/**
 * The database under every room: the embedded server, its schema, and the connection that knows on whose behalf it
 * works.
 */
@NullMarked
@NamedInterface("database")
package org.goldenthread.access.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
