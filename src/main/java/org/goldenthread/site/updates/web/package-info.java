/** "My updates": everything that the visitor's posts owe, each with its small form. */
@NullMarked
package org.goldenthread.site.updates.web;

import org.jspecify.annotations.NullMarked;
