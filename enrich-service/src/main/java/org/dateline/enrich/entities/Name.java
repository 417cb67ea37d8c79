package org.dateline.enrich.entities;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One way to write a name.
 *
 * @param text as it stands in the article, white space as single spaces
 * @param words of the text, without a leading "the"
 * @param folded the words in lower case without dots, accents and other signs
 */
record Name(String text, List<String> words, List<String> folded) {
    private static final int LONGEST = 400;
    private static final Set<String> PARTICLES =
            Set.of("of", "the", "and", "for", "in", "on", "to", "de", "du", "des", "&");

    static Name of(String surface) {
        String text = surface.length() > LONGEST ? surface.substring(0, LONGEST) : surface;
        text = text.strip();
        if (text.chars().anyMatch(c -> c != ' ' && (Character.isWhitespace(c) || c == 0xA0)) || text.contains("  ")) {
            text = text.replaceAll("[\\s\\u00A0]+", " ");
        }
        List<String> words = new ArrayList<>();
        List<String> folded = new ArrayList<>();
        for (String word : text.split(" ")) {
            String plain = fold(word);
            boolean article = words.isEmpty() && plain.equals("the") && text.length() > 4;
            if (!plain.isEmpty() && !article) {
                words.add(word);
                folded.add(plain);
            }
        }
        if (words.isEmpty()) {
            words.add(text);
            folded.add(text);
        }
        return new Name(text, List.copyOf(words), List.copyOf(folded));
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!lower.chars().allMatch(c -> c < 128)) {
            lower = Normalizer.normalize(lower, Normalizer.Form.NFD);
        }
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '&') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Equal for names that differ only in case, accents, dots and a leading "the". */
    String key() {
        return String.join(" ", folded);
    }

    String first() {
        return folded.get(0);
    }

    String last() {
        return folded.get(folded.size() - 1);
    }

    int size() {
        return words.size();
    }

    /** Whether the name is one word of two to seven capitals, with or without dots. */
    boolean isAcronym() {
        if (words.size() != 1 || first().length() < 2 || first().length() > 7) {
            return false;
        }
        return words.get(0).chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    /** The first letters of the words {@code from} to {@code to}, of all or of those that are no particles. */
    String initials(int from, int to, boolean particles) {
        StringBuilder initials = new StringBuilder();
        for (String word : folded.subList(from, to)) {
            if (particles || !PARTICLES.contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** The words {@code from} to {@code to}, folded. */
    String part(int from, int to) {
        return String.join(" ", folded.subList(from, to));
    }
}
