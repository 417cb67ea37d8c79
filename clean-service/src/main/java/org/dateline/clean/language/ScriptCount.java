package org.dateline.clean.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a text, by script.
 *
 * @param letters how many there are
 * @param byScript how many of each script there are
 */
record ScriptCount(int letters, Map<UnicodeScript, Integer> byScript) {
    /** Scripts that one language of the news is written in. */
    private static final Map<UnicodeScript, String> ONLY = Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"));

    ScriptCount {
        byScript = Map.copyOf(byScript);
    }

    static ScriptCount of(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        int latin = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < 0x80) {
                latin += c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
            } else if (Character.isLetter(c)) {
                letters++;
                counts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        return new ScriptCount(letters + latin, counts);
    }

    /** The language of the script that most of the text is in, if the script is of one language. */
    @Nullable
    String onlyLanguage() {
        double kana = share(UnicodeScript.HIRAGANA) + share(UnicodeScript.KATAKANA);
        double han = share(UnicodeScript.HAN);
        if (kana + han > 0.5) {
            return kana > 0.1 ? "ja" : "zh";
        }
        for (Map.Entry<UnicodeScript, String> script : ONLY.entrySet()) {
            if (share(script.getKey()) > 0.5) {
                return script.getValue();
            }
        }
        return null;
    }

    private double share(UnicodeScript script) {
        return letters == 0 ? 0 : byScript.getOrDefault(script, 0) / (double) letters;
    }
}
