/**
 * Project plans as files: read, shown before anything is saved, taken in through the doors, taken back, and sent out.
 */
@NullMarked
package org.goldenthread.delivery.files;

import org.jspecify.annotations.NullMarked;
