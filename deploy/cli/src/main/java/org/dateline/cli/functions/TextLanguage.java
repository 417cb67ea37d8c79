package org.dateline.cli.functions;

import org.dateline.clean.language.LanguageDetector;
import org.dateline.enrich.text.English;
import org.dateline.enrich.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * A text in, the language to tag it in out. As clean-service finds the language and enrich-service its engine, but who gives a
 * text to tag wants its names: it is taken for English unless it is surely in another language. Safe for threads.
 */
final class TextLanguage {
    /**
     * The detector errs about texts with fewer letters. Of English news, cut into sentences, it took none of 2,363 with so many
     * for another language, of sentences with as few as 20 one in 100.
     */
    private static final int ENOUGH_LETTERS = 100;

    private static final String ENGLISH = "en";

    private final LanguageDetector detector = new LanguageDetector();

    /** The BCP 47 tag of the language; {@code en} where in doubt, null if it is surely not English but no other is told. */
    @Nullable
    String of(TokenizedText text) {
        long letters = text.text().codePoints().filter(Character::isLetter).count();
        long ascii = text.text()
                .codePoints()
                .filter(c -> c < 0x80 && Character.isLetter(c))
                .count();
        boolean isTellable = letters >= ENOUGH_LETTERS || ascii * 2 < letters;
        if (!isTellable || English.looksSo(text)) {
            return ENGLISH;
        }
        String language = detector.detect(text.text());
        return language == null && ascii * 2 >= letters ? ENGLISH : language;
    }
}
