/**
 * What repeats over the articles of one source: paragraphs in, those that belong to no article out. Learned by each
 * instance of the service from the articles that it sees, shared by all through a compacted topic.
 */
@NullMarked
package org.dateline.clean.learned;

import org.jspecify.annotations.NullMarked;
