/** Where the thread is broken among savings and benefits: what an auditor would ask next. */
@NullMarked
package org.goldenthread.benefits.ends;

import org.jspecify.annotations.NullMarked;
