package org.dateline.clean.html;

import java.util.List;

/**
 * A page as its reader sees it.
 *
 * @param blocks its lines and paragraphs, in their order
 * @param scopes how many elements hold them, at any depth
 * @param head what it says about itself
 */
record Page(List<Block> blocks, int scopes, Head head) {}
