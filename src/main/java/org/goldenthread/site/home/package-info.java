/**
 * The parts of the home page that hold for every room: what is due, what is off track, what is loose, how all stands.
 */
@NullMarked
package org.goldenthread.site.home;

import org.jspecify.annotations.NullMarked;
