/** Plans as files: read, taken in, taken back, sent out. */
@NullMarked
package org.goldenthread.delivery.files;

import org.jspecify.annotations.NullMarked;
