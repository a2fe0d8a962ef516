/** The pages of risks. */
@NullMarked
package org.goldenthread.risks.web;

import org.jspecify.annotations.NullMarked;
