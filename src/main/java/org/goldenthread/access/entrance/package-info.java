/** Coming in: sign-in that slows down guessers, sessions in the database, headers, forms whose session has ended. */
@NullMarked
@NamedInterface("entrance")
package org.goldenthread.access.entrance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
