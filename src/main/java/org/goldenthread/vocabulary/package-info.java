/** The words every room shares: period, rating, money, reference, checked result. */
@NullMarked
package org.goldenthread.vocabulary;

import org.jspecify.annotations.NullMarked;
