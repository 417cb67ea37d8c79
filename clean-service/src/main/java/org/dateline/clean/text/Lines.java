package org.dateline.clean.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in, its lines that are not blank out; where a program has broken them at a fixed width, its paragraphs. A line
 * ends at a line feed, a carriage return (both together are one end), a form feed, a next-line character, or Unicode's line
 * and paragraph separators.
 */
public final class Lines {
    private final String body;
    private final int most;
    private final List<Line> lines = new ArrayList<>();

    private Lines(String body, int most) {
        this.body = body;
        this.most = most;
    }

    /** The lines of {@code body} that are not blank, but no more than {@code most} + 1 of them. */
    public static List<Line> of(String body, int most) {
        List<Line> lines = new Lines(body, most).split();
        return lines.size() > most ? lines : HardWraps.join(lines);
    }

    private List<Line> split() {
        int number = 1;
        int start = 0;
        for (int at = 0; at < body.length() && lines.size() <= most; at++) {
            char c = body.charAt(at);
            if (isEnd(c)) {
                add(number, start, at);
                if (c == '\r' && at + 1 < body.length() && body.charAt(at + 1) == '\n') {
                    at++;
                }
                start = at + 1;
                number++;
            }
        }
        if (lines.size() <= most) {
            add(number, start, body.length());
        }
        return lines;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void add(int number, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(body.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(body.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            lines.add(new Line(number, from - start, readable(from, to)));
        }
    }

    /** White space in the widest sense: also no-break and zero-width spaces, byte order marks and control characters. */
    static boolean isBlank(char c) {
        return c <= ' '
                || (c >= 0x7F && c <= 0xA0)
                || (c >= 0x2000 && c <= 0x200F)
                || c == 0x202F
                || c == 0x205F
                || c == 0x2060
                || c == 0x3000
                || c == 0xFEFF
                || c == 0x1680;
    }

    private String readable(int from, int to) {
        for (int at = from; at < to; at++) {
            char c = body.charAt(at);
            if (isControl(c) || Character.isSurrogate(c)) {
                return mended(from, to);
            }
        }
        return body.substring(from, to);
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' || c >= 0x7F && c < 0xA0;
    }

    /** Control characters would break the log and the index, a lone surrogate the encoding of the message. */
    private String mended(int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            char c = body.charAt(at);
            if (Character.isHighSurrogate(c) && at + 1 < to && Character.isLowSurrogate(body.charAt(at + 1))) {
                text.append(c).append(body.charAt(++at));
            } else if (Character.isSurrogate(c)) {
                text.append('\uFFFD');
            } else {
                text.append(isControl(c) ? ' ' : c);
            }
        }
        return text.toString();
    }
}
