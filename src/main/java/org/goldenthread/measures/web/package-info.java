/** The pages of measures: scorecard, a measure and its proof, and the summary of how many targets are met. */
@NullMarked
package org.goldenthread.measures.web;

import org.jspecify.annotations.NullMarked;
