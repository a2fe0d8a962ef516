/** The page where a phase of a run chart is begun and taken back. */
@NullMarked
package org.goldenthread.measures.phases.web;

import org.jspecify.annotations.NullMarked;
