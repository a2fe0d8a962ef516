/** A paper before it has a format: parts that become a page, a PDF or a Word file with the same words and figures. */
@NamedInterface("document")
@NullMarked
package org.goldenthread.publishing.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
