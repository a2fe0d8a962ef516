/** Bodies that papers tell of are taken into the record, with seats, members and terms as far as the paper says. */
@NullMarked
package org.goldenthread.governance.acceptance;

import org.jspecify.annotations.NullMarked;
