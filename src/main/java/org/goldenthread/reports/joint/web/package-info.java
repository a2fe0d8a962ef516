/** Reports that several councils share, on pages. */
@NullMarked
package org.goldenthread.reports.joint.web;

import org.jspecify.annotations.NullMarked;
