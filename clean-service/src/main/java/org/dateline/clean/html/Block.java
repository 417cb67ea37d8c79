package org.dateline.clean.html;

/**
 * A run of text that a page shows as a line or paragraph of its own, with what its characters tell.
 *
 * @param index its number on the page, from 0
 * @param text normalised to one line
 * @param scope the innermost element that holds it
 * @param tag the kind of line it is
 * @param inlineCues the names of the inline element that the text starts in
 * @param linkChars how many of its characters are in links
 * @param links how many links it has
 * @param linkKinds the bits of the {@link LinkKind}s of its links
 * @param boldChars how many of its characters are bold or italic
 * @param picture what stands before it
 * @param shape what the characters look like
 */
record Block(
        int index,
        String text,
        Scope scope,
        BlockTag tag,
        long inlineCues,
        int linkChars,
        int links,
        int linkKinds,
        int boldChars,
        Picture picture,
        TextShape shape) {

    double linkShare() {
        return text.isEmpty() ? 0 : (double) linkChars / text.length();
    }

    /** Whether it is long and not made of links, as the sentences of an article are. */
    boolean isProse() {
        return shape.width() >= 80 && linkShare() < 0.4;
    }
}
