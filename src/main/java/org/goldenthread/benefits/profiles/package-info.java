/** Benefits: what work is good for, who answers for it, and whether it came true. */
@NullMarked
package org.goldenthread.benefits.profiles;

import org.jspecify.annotations.NullMarked;
