/** The programme office: what is kept beside undertakings, found in one place and shown in one shape. */
@NullMarked
package org.goldenthread.delivery.office;

import org.jspecify.annotations.NullMarked;
