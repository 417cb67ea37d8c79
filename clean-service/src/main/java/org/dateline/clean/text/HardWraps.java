package org.dateline.clean.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * The lines of a text in, its paragraphs out, if a program broke them at a fixed number of columns, as mail (RFC 5322
 * recommends 78, format=flowed of RFC 3676 72), agencies' feeds and dumps of old pages do. Such a text has many lines that
 * end amid a sentence just where the next line's first word had no more room, and hardly any that end amid a sentence
 * before. Other texts come out as they are. Not thread-safe.
 */
final class HardWraps {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;
    /** So many lines must go on below with a small letter, or more with one of a script that has no small ones. */
    private static final int LEAST = 3;

    private static final int LEAST_CASELESS = 5;
    /** Of so many lines that break amid a sentence one may leave room. */
    private static final int TIGHT = 4;
    /** Proportional fonts break within so much of the widest line: a tenth. */
    private static final int RAGGED = 10;

    private final List<Line> lines;
    private final List<LineShape> shapes;
    private final int step;
    private final int width;
    private final int indent;

    private HardWraps(List<Line> lines) {
        this.lines = lines;
        shapes = lines.stream().map(LineShape::of).toList();
        step = step();
        width = width();
        indent = mostCommon(shapes.size(), line -> shapes.get(line).width() > width / 2, line -> lines.get(line)
                .indent());
    }

    /** The paragraphs of {@code lines}, each with the number of its first line; or the lines, if none of them is broken. */
    static List<Line> join(List<Line> lines) {
        HardWraps wraps = new HardWraps(lines);
        return wraps.areThere() ? wraps.paragraphs() : lines;
    }

    /** How far apart in the input the lines of a paragraph are: 2 where each has got a blank line below it. */
    private int step() {
        int size = lines.size() - 1;
        return Math.min(2, mostCommon(size, line -> shapes.get(line).width() >= NARROWEST, this::gap));
    }

    private int gap(int line) {
        return lines.get(line + 1).number() - lines.get(line).number();
    }

    private static int mostCommon(int size, IntPredicate counted, IntUnaryOperator value) {
        int[] counts = new int[WIDEST];
        int best = 0;
        for (int line = 0; line < size; line++) {
            int key = Math.min(counts.length - 1, value.applyAsInt(line));
            counts[key] += counted.test(line) ? 1 : 0;
            best = counts[key] > counts[best] ? key : best;
        }
        return best;
    }

    /** The columns at which most lines that break amid a sentence are full. */
    private int width() {
        int[] change = new int[LineShape.MOST + 20];
        for (int line = 0; line + 1 < shapes.size(); line++) {
            if (breaksAmidSentence(line)) {
                LineShape shape = shapes.get(line);
                change[shape.width()]++;
                change[shape.width() + 1 + shapes.get(line + 1).first()]--;
            }
        }
        int best = 0;
        int most = 0;
        int full = 0;
        for (int columns = 0; columns <= WIDEST; columns++) {
            full += change[columns];
            if (columns >= NARROWEST && full > most) {
                most = full;
                best = columns;
            }
        }
        return best;
    }

    private boolean breaksAmidSentence(int line) {
        LineShape.Start next = shapes.get(line + 1).start();
        return !shapes.get(line).ended()
                && gap(line) <= step
                && (next == LineShape.Start.SMALL || next == LineShape.Start.CASELESS);
    }

    private boolean areThere() {
        int full = 0;
        int small = 0;
        int loose = 0;
        int broken = 0;
        int whole = 0;
        for (int line = 0; width > 0 && line < shapes.size(); line++) {
            int columns = shapes.get(line).width();
            if (columns > width + width / RAGGED) {
                whole += lines.get(line).text().length();
            } else if (line + 1 < shapes.size() && breaksAmidSentence(line)) {
                boolean isFull = isFull(line, width / RAGGED);
                full += isFull ? 1 : 0;
                small += isFull && shapes.get(line + 1).start() == LineShape.Start.SMALL ? 1 : 0;
                loose += !isFull && columns > width / 2 ? 1 : 0;
                broken += isFull ? columns : 0;
            }
        }
        return (small >= LEAST || full >= LEAST_CASELESS) && loose * TIGHT <= full && broken > whole;
    }

    /** Whether the first word of the next line had no room in this one, less {@code slack} columns. */
    private boolean isFull(int line, int slack) {
        return shapes.get(line).width() + 1 + shapes.get(line + 1).first() > width - slack;
    }

    private List<Line> paragraphs() {
        List<Line> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int first = 0;
        for (int line = 0; line < lines.size(); line++) {
            append(text, lines.get(line).text());
            if (line + 1 == lines.size() || !goesOn(line)) {
                paragraphs.add(
                        new Line(lines.get(first).number(), lines.get(first).indent(), text.toString()));
                text.setLength(0);
                first = line + 1;
            }
        }
        return paragraphs;
    }

    private boolean goesOn(int line) {
        LineShape shape = shapes.get(line);
        LineShape next = shapes.get(line + 1);
        if (gap(line) > step || shape.width() <= width / 2 || next.start() == LineShape.Start.ITEM) {
            return false;
        }
        if (!shape.ended() && next.start() == LineShape.Start.SMALL) {
            return true;
        }
        boolean whole = shape.width() > width + width / RAGGED;
        boolean indented = lines.get(line + 1).indent() > indent;
        return !whole && !indented && isFull(line, shape.ended() ? 0 : width / RAGGED);
    }

    /** Nothing was between two signs of a script without blanks, nor behind a hyphen in a word. */
    private static void append(StringBuilder text, String line) {
        int length = text.length();
        if (length > 0) {
            char last = text.charAt(length - 1);
            boolean hyphen = last == '-' && length > 1 && Character.isLetter(text.charAt(length - 2));
            if (!hyphen && !(isSolid(last) && isSolid(line.charAt(0)))) {
                text.append(' ');
            }
        }
        text.append(line);
    }

    private static boolean isSolid(char c) {
        return WordCursor.isIdeograph(c)
                || WordCursor.isUnspaced(c)
                || c >= 0x3000 && c <= 0x303F
                || c >= 0xFF01 && c <= 0xFF60;
    }
}
