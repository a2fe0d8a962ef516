/** The pages of scrutiny. */
@NullMarked
package org.goldenthread.governance.scrutiny.web;

import org.jspecify.annotations.NullMarked;
