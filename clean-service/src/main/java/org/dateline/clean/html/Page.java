package org.dateline.clean.html;

import java.util.List;

/**
 * A page as its reader sees it.
 *
 * @param blocks its lines and paragraphs, in their order
 * @param head what it says about itself
 */
record Page(List<Block> blocks, Head head) {}
