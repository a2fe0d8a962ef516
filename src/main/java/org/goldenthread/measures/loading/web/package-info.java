/** The pages on which files of values are brought, looked at and confirmed, and loads are taken back. */
@NullMarked
package org.goldenthread.measures.loading.web;

import org.jspecify.annotations.NullMarked;
