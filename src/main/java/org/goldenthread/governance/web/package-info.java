/** The pages of bodies. */
@NullMarked
package org.goldenthread.governance.web;

import org.jspecify.annotations.NullMarked;
