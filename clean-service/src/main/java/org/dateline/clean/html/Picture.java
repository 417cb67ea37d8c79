package org.dateline.clean.html;

/**
 * The picture, video or embedded page that stands last before a block.
 *
 * @param blocks how many blocks were between
 * @param up how many elements above the block also hold it
 * @param told the share of the block's words that its description for those who cannot see it has
 */
record Picture(int blocks, int up, double told) {
    /** How far away pictures do not matter. */
    static final int FAR = 20;

    static final Picture NONE = new Picture(FAR, FAR, 0);
}
