package org.dateline.clean.language;

import java.util.List;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageResult;
import org.jspecify.annotations.Nullable;

/**
 * A text in, the BCP 47 tag of its language out. A script that only one language of the news uses tells the language at
 * once; for the others Apache Tika's detector compares the text's n-grams with those of 71 languages. Thread-safe.
 */
public final class LanguageDetector {
    private static final String ENGLISH = "en";
    private static final int ENOUGH = 1_200;
    private static final int LEAST_LETTERS = 20;
    private static final float LEAST_CONFIDENCE = 0.7f;

    /**
     * The language that a page states, unless its text is plainly not English where it states English, or English where it
     * states another: many a page has the language of the program that made it.
     */
    public String check(String stated, List<String> paragraphs) {
        String sample = sample(paragraphs);
        boolean saysEnglish = stated.equals(ENGLISH) || stated.startsWith(ENGLISH + "-");
        String only = ScriptCount.of(sample).onlyLanguage();
        FunctionWords words = FunctionWords.of(sample);
        boolean isPlain = saysEnglish ? only != null || words.areNotEnglish() : words.areEnglish();
        String found = isPlain ? detect(sample) : null;
        return found == null || !saysEnglish && !found.equals(ENGLISH) ? stated : found;
    }

    /** The language of the paragraphs; null if they are too short or too mixed to tell. */
    public @Nullable String detect(List<String> paragraphs) {
        return detect(sample(paragraphs));
    }

    private static String sample(List<String> paragraphs) {
        StringBuilder sample = new StringBuilder();
        for (String paragraph : paragraphs) {
            if (sample.length() < ENOUGH) {
                sample.append(paragraph, 0, Math.min(paragraph.length(), ENOUGH))
                        .append('\n');
            }
        }
        return sample.substring(0, Math.min(sample.length(), ENOUGH));
    }

    /** The language of the text; null if it is too short or too mixed to tell. */
    public @Nullable String detect(String text) {
        String sample = text.substring(0, Math.min(text.length(), ENOUGH));
        ScriptCount scripts = ScriptCount.of(sample);
        if (scripts.letters() == 0) {
            return null;
        }
        String only = scripts.onlyLanguage();
        if (only != null) {
            return only;
        }
        return scripts.letters() < LEAST_LETTERS ? null : byNgrams(sample);
    }

    /** The detector keeps what it has read, so that each text needs one; its profiles are loaded once. */
    private static @Nullable String byNgrams(String sample) {
        OptimaizeLangDetector detector = new OptimaizeLangDetector(ENOUGH);
        detector.loadModels();
        LanguageResult best = detector.detect(sample);
        return best.isUnknown() || best.getRawScore() < LEAST_CONFIDENCE ? null : tag(best.getLanguage());
    }

    private static String tag(String language) {
        return switch (language) {
            case "zh-CN", "zh-TW" -> "zh";
            case "iw" -> "he";
            case "in" -> "id";
            default -> language;
        };
    }
}
