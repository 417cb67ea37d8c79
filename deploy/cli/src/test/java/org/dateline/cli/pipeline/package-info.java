@NullMarked
package org.dateline.cli.pipeline;

import org.jspecify.annotations.NullMarked;
