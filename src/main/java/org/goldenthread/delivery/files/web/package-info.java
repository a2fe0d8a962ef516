/** Plans brought in from a file and sent out as one. */
@NullMarked
package org.goldenthread.delivery.files.web;

import org.jspecify.annotations.NullMarked;
