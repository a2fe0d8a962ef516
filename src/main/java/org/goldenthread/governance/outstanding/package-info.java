/** What is left undone of decisions, plans, inquiries and recommendations, looked for every hour. */
@NullMarked
package org.goldenthread.governance.outstanding;

import org.jspecify.annotations.NullMarked;
