/** All papers of a meeting bound into one: cover, agenda with page numbers, and each paper in its turn. */
@NullMarked
package org.goldenthread.reports.binding;

import org.jspecify.annotations.NullMarked;
