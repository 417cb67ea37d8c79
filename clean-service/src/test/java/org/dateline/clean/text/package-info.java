@NullMarked
package org.dateline.clean.text;

import org.jspecify.annotations.NullMarked;
