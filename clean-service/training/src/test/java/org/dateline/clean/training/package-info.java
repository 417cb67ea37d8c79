@NullMarked
package org.dateline.clean.training;

import org.jspecify.annotations.NullMarked;
