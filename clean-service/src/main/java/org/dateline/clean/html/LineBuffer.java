package org.dateline.clean.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts the pieces of a line together: text nodes in, one line with single spaces and what is linked in it out. */
final class LineBuffer {
    private final StringBuilder text = new StringBuilder();
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
        int before = text.length();
        int start = 0;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean isPlain = c > ' ' && c < 127 || c > 127 && !isSpace(c) && !isInvisible(c);
            if (!isPlain) {
                append(piece, start, i);
                start = i + 1;
                space |= c <= ' ' || isSpace(c);
            }
        }
        append(piece, start, piece.length());
        int added = text.length() - before;
        if (link != 0) {
            linkKinds |= added == 0 ? 0 : link;
            linkChars += added;
            links += inLink || added == 0 ? 0 : 1;
            inLink = true;
        }
        strongChars += strong ? added : 0;
    }

    private void append(String piece, int from, int to) {
        if (from < to) {
            if (space && text.length() > 0) {
                text.append(' ');
            }
            space = false;
            text.append(piece, from, to);
        }
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
        return text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    @Nullable
    Element start() {
        return start;
    }

    int linkChars() {
        return Math.min(linkChars, text.length());
    }

    int links() {
        return links;
    }

    /** The bits of the {@link LinkKind}s that there are. */
    int linkKinds() {
        return linkKinds;
    }

    int strongChars() {
        return Math.min(strongChars, text.length());
    }

    void clear() {
        text.setLength(0);
        start = null;
        space = false;
        inLink = false;
        linkChars = 0;
        links = 0;
        linkKinds = 0;
        strongChars = 0;
    }
}
