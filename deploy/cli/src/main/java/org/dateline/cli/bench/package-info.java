/** How fast the pipeline is, stage by stage and end to end, beside the limits of what it stands on. */
@NullMarked
package org.dateline.cli.bench;

import org.jspecify.annotations.NullMarked;
