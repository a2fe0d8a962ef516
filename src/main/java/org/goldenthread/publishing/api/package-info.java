/** What other programs may ask for, told to them (OpenAPI) and to those who write them, from the addresses alone. */
@NullMarked
package org.goldenthread.publishing.api;

import org.jspecify.annotations.NullMarked;
