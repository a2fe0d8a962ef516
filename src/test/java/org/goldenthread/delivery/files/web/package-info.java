/** Plans brought in and sent out in a browser. */
@NullMarked
package org.goldenthread.delivery.files.web;

import org.jspecify.annotations.NullMarked;
