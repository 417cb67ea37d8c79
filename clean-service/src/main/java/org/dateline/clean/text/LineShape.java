package org.dateline.clean.text;

/**
 * A line in, what tells whether it was broken for want of room out.
 *
 * @param width columns that it takes, white space before it counted, {@value #MOST} at most
 * @param first columns that its first word takes: {@value #LONGEST_WORD} at most, for the words of scripts without blanks
 *     end nobody knows where
 * @param ended whether a sentence may end with it
 * @param start how it begins
 */
record LineShape(int width, int first, boolean ended, Start start) {
    /** No program breaks lines at more columns. */
    static final int MOST = 200;

    private static final int LONGEST_WORD = 14;

    /** How a line begins. */
    enum Start {
        /** A small letter: a sentence goes on. */
        SMALL,
        /** A letter of a script that knows no small ones. */
        CASELESS,
        /** The mark of a list's item. */
        ITEM,
        OTHER
    }

    static LineShape of(Line line) {
        String text = line.text();
        int width = Math.min(MOST, line.indent());
        int first = 0;
        boolean inFirst = true;
        for (int at = 0; at < text.length() && width < MOST; at++) {
            char c = text.charAt(at);
            inFirst &= c != ' ' && !(at > 0 && WordCursor.isIdeograph(c));
            width += columns(c);
            first += inFirst ? columns(c) : 0;
        }
        boolean ended = CharacterClass.endsSentence(CharacterClass.ofEnd(text));
        return new LineShape(width, Math.min(first, LONGEST_WORD), ended, start(text));
    }

    /** As East Asian terminals and editors count: UAX #11. */
    private static int columns(char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean wide = c >= 0x1100 && (c <= 0x115F || c >= 0x2E80 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF);
        return wide || c >= 0xFF01 && c <= 0xFF60 ? 2 : 1;
    }

    private static Start start(String text) {
        char c = text.charAt(0);
        int type = CharacterClass.of(c);
        boolean dashed = type == CharacterClass.DASH && text.startsWith(" ", 1) && text.length() > 2;
        if (type == CharacterClass.BULLET || dashed && !Character.isLowerCase(text.charAt(2))) {
            return Start.ITEM;
        }
        return type == CharacterClass.LOWER
                ? Start.SMALL
                : type == CharacterClass.OTHER_LETTER ? Start.CASELESS : Start.OTHER;
    }
}
