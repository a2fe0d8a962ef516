/** The one form in which an item is minuted. */
@NullMarked
package org.goldenthread.governance.minuting.web;

import org.jspecify.annotations.NullMarked;
