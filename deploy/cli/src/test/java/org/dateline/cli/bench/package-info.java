@NullMarked
package org.dateline.cli.bench;

import org.jspecify.annotations.NullMarked;
