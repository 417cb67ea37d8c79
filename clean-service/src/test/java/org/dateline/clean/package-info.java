@org.jspecify.annotations.NullMarked
package org.dateline.clean;
