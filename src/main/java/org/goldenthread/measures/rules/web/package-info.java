/** The page of the council's rating rule: presets, a trial on sample values, and its versions. */
@NullMarked
package org.goldenthread.measures.rules.web;

import org.jspecify.annotations.NullMarked;
