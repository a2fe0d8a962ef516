/** Numbers from files: opened, looked at before anything is saved, recorded in one act, and taken back whole. */
@NullMarked
package org.goldenthread.measures.loading;

import org.jspecify.annotations.NullMarked;
