/** Support that undertakings need from legal, IT, finance and the like by month, against what those can give. */
@NullMarked
package org.goldenthread.delivery.support;

import org.jspecify.annotations.NullMarked;
