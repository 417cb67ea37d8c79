package org.dateline.clean.wire;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last paragraph of a story in, the agency that it comes from out, where they say so: someone {@code
 * told} the agency, or its name closes the story. Thread-safe.
 */
public final class WireCredit {
    private static final int LONGEST_CLOSE = 60;

    /** After these an agency is the one that was spoken to: the story is its own. */
    private static final List<String> TOLD = Stream.of(
                    "told",
                    "told the",
                    "sagte der",
                    "sagte",
                    "sagte der agentur",
                    "dijo a",
                    "declaró a",
                    "a déclaré à l",
                    "a déclaré à",
                    "ha detto all",
                    "ha detto a",
                    "disse à",
                    "рассказал",
                    "рассказала",
                    "сообщил",
                    "сообщила",
                    "заявил",
                    "заявила")
            .map(verb -> " " + verb)
            .toList();

    private final Agencies agencies;

    public WireCredit(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The agency, if there is a sign of one. */
    public @Nullable String find(String first, String last) {
        String agency = told(first);
        return agency == null ? closing(last) : agency;
    }

    private @Nullable String told(String paragraph) {
        int end = Math.min(paragraph.length(), 1_500);
        for (int at = paragraph.indexOf(' '); at >= 0 && at < end; at = paragraph.indexOf(' ', at + 1)) {
            char next = at + 1 < paragraph.length() ? paragraph.charAt(at + 1) : ' ';
            if (Character.isLetter(next) && follows(paragraph, at)) {
                String agency = agencies.begins(paragraph.substring(at + 1, Math.min(paragraph.length(), at + 50)));
                if (agency != null) {
                    return agency;
                }
            }
        }
        return null;
    }

    private static boolean follows(String paragraph, int end) {
        String before = paragraph.substring(Math.max(0, end - 24), end).toLowerCase(Locale.ROOT);
        for (String verb : TOLD) {
            if (before.endsWith(verb)) {
                return true;
            }
        }
        return false;
    }

    /** … (AFP); … /TASS/; Source: dpa. */
    private @Nullable String closing(String paragraph) {
        String close = paragraph
                .substring(Math.max(0, paragraph.length() - LONGEST_CLOSE))
                .strip();
        int open = Math.max(close.lastIndexOf('('), close.lastIndexOf('['));
        if (open >= 0 && (close.endsWith(")") || close.endsWith(").") || close.endsWith("]"))) {
            return agencies.amongst(close.substring(open + 1).replaceAll("[)\\].]+$", ""));
        }
        int colon = paragraph.length() > LONGEST_CLOSE ? -1 : close.indexOf(':');
        return colon < 0 ? null : agencies.amongst(close.substring(colon + 1));
    }
}
