/** The pages of recommendations. */
@NullMarked
package org.goldenthread.governance.recommendations.web;

import org.jspecify.annotations.NullMarked;
