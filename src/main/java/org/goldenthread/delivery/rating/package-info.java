/** How an action or a project is rated: published rules and our own as versioned data, each result with its proof. */
@NullMarked
package org.goldenthread.delivery.rating;

import org.jspecify.annotations.NullMarked;
