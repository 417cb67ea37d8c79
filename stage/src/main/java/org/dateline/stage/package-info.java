/**
 * The Kafka edge that the services share: a batch of messages in, acknowledged messages out, dead letters for what could
 * not be handled, and the counters that show that none was lost.
 */
@NullMarked
package org.dateline.stage;

import org.jspecify.annotations.NullMarked;
