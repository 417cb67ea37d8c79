/** What topics.yaml says in, a broker whose topics are so out. */
@NullMarked
package org.dateline.cli.topics;

import org.jspecify.annotations.NullMarked;
