package org.dateline.clean.html;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts the pieces of a line together: text nodes in, one line with single spaces and what is linked in it out. */
final class LineBuffer {
    private char[] text = new char[1024];
    private int size;
    private @Nullable Element start;
    private boolean space;
    private boolean inLink;
    private int linkChars;
    private int links;
    private int linkKinds;
    private int strongChars;

    void startIn(Element element) {
        start = element;
    }

    void space() {
        space = true;
    }

    void endLink() {
        inLink = false;
    }

    /** Adds a piece; {@code link} is 0 for one outside of links, else the bit of its {@link LinkKind}. */
    void add(String piece, int link, boolean strong) {
        int before = size;
        append(piece);
        int added = size - before;
        if (link != 0) {
            linkKinds |= added == 0 ? 0 : link;
            linkChars += added;
            links += inLink || added == 0 ? 0 : 1;
            inLink = true;
        }
        strongChars += strong ? added : 0;
    }

    /** Copies the piece behind the line, a place for a space between them, and moves up what is to stay. */
    private void append(String piece) {
        int from = size + 1;
        int end = from + piece.length();
        if (end > text.length) {
            text = Arrays.copyOf(text, 2 * end);
        }
        char[] chars = text;
        piece.getChars(0, piece.length(), chars, from);
        int to = size;
        for (int i = from; i < end; i++) {
            char c = chars[i];
            if (c > ' ' && c < 127 || c > 127 && !isSpace(c) && !isInvisible(c)) {
                if (space && to > 0) {
                    chars[to++] = ' ';
                }
                space = false;
                chars[to++] = c;
            } else {
                space |= c <= ' ' || isSpace(c);
            }
        }
        size = to;
    }

    private static boolean isSpace(char c) {
        return c == '\u00a0'
                || c >= '\u2000' && c <= '\u200a'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u3000'
                || c == '\u202f'
                || c == '\u0085'
                || c == '\u1680'
                || c == '\u205f';
    }

    /** Soft hyphens, zero-width spaces, byte order marks and control characters: nothing a reader sees. */
    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c >= '\u007f' && c < '\u00a0';
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Whether the last two characters are small letters. */
    boolean endsInWord() {
        return size > 1 && Character.isLowerCase(text[size - 1]) && Character.isLowerCase(text[size - 2]);
    }

    String text() {
        return new String(text, 0, size);
    }

    TextShape shape(Phrases phrases) {
        return TextShape.of(text, size, phrases);
    }

    char first() {
        return text[0];
    }

    /** Puts a letter before the line. */
    void prepend(char letter) {
        if (size == text.length) {
            text = Arrays.copyOf(text, 2 * size);
        }
        System.arraycopy(text, 0, text, 1, size++);
        text[0] = letter;
    }

    @Nullable
    Element start() {
        return start;
    }

    int linkChars() {
        return Math.min(linkChars, size);
    }

    int links() {
        return links;
    }

    /** The bits of the {@link LinkKind}s that there are. */
    int linkKinds() {
        return linkKinds;
    }

    int strongChars() {
        return Math.min(strongChars, size);
    }

    void clear() {
        size = 0;
        start = null;
        space = false;
        inLink = false;
        linkChars = 0;
        links = 0;
        linkKinds = 0;
        strongChars = 0;
    }
}
