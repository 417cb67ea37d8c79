@NullMarked
package org.dateline.clean.model;

import org.jspecify.annotations.NullMarked;
