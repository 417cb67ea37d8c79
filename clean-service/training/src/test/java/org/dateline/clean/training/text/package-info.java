@NullMarked
package org.dateline.clean.training.text;

import org.jspecify.annotations.NullMarked;
