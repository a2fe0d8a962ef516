/** The papers of a meeting as one file, on pages. */
@NullMarked
package org.goldenthread.reports.binding.web;

import org.jspecify.annotations.NullMarked;
