package org.dateline.enrich.entities;

/** Says whether two folded words are one name written in two ways, as transliteration does: Wasiq and Wasik. */
final class Spelling {
    private static final int SHORTEST = 4;

    private Spelling() {}

    /** A key that spellings of one word share: its consonants, those that sound alike made one. */
    static String skeleton(String word) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = sound(word.charAt(i));
            boolean vowel = "aeiou".indexOf(c) >= 0;
            boolean silent = c == 'h' && i > 0;
            if (i == 0 && vowel) {
                skeleton.append('a');
            } else if (!vowel
                    && !silent
                    && (Character.isDigit(c) || skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != c)) {
                skeleton.append(c);
            }
        }
        return skeleton.toString();
    }

    /** The skeleton of a family name, with or without an Arabic article. */
    static String family(String word) {
        return skeleton(withoutArticle(word));
    }

    /** The word without an Arabic article: al-Assad is written Assad too. */
    static String withoutArticle(String word) {
        return (word.startsWith("al") || word.startsWith("el")) && word.length() > 5 ? word.substring(2) : word;
    }

    private static char sound(char c) {
        return switch (c) {
            case 'q', 'c' -> 'k';
            case 'y', 'j' -> 'i';
            case 'w' -> 'v';
            case 'z' -> 's';
            default -> c;
        };
    }

    /** Whether the words differ by one letter, or two in a long word, and sound alike. */
    static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        return shorter >= SHORTEST
                && Math.max(a.length(), b.length()) < 40
                && skeleton(a).equals(skeleton(b))
                && distance(a, b) <= (shorter >= 7 ? 2 : 1);
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        return before[b.length()];
    }
}
