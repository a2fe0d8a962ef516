/** The product in a real browser: every page, the main job, the keyboard, paper, and the screens that are shown. */
@NullMarked
package org.goldenthread.browser;

import org.jspecify.annotations.NullMarked;
