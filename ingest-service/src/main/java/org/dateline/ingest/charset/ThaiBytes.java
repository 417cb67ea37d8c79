package org.dateline.ingest.charset;

import java.nio.charset.Charset;

/**
 * Bytes in, whether they are Thai in windows-874 or TIS-620 out, for which ICU has no detector. Vowels above and below the
 * line and tone marks stand behind a consonant or each other (TIS 620-2533), and no sentence is without them: in bytes of
 * another meaning they stand anywhere.
 */
final class ThaiBytes {
    static final Charset CHARSET = Charset.forName("x-windows-874");

    private static final int LEAST_LETTERS = 12;

    private ThaiBytes() {}

    static boolean areIn(byte[] sample) {
        int letters = 0;
        int marks = 0;
        int lost = 0;
        int before = 0;
        for (byte each : sample) {
            int letter = each & 0xFF;
            letters += letter > 0x7F ? 1 : 0;
            lost += letter > 0x7F && !isThai(letter) ? 1 : 0;
            if (isMark(letter)) {
                marks++;
                lost += isConsonant(before) || isMark(before) ? 0 : 1;
            }
            before = letter;
        }
        return letters >= LEAST_LETTERS && marks * 10 >= letters && lost * 50 <= letters;
    }

    private static boolean isConsonant(int letter) {
        return letter >= 0xA1 && letter <= 0xCE;
    }

    /** MAI HAN-AKAT, the vowels from SARA I to PHINTHU, and the marks from MAITAIKHU to YAMAKKAN. */
    private static boolean isMark(int letter) {
        return letter == 0xD1 || (letter >= 0xD4 && letter <= 0xDA) || (letter >= 0xE7 && letter <= 0xEE);
    }

    /** Letters, digits and signs of TIS 620, with the quotation marks, dashes and the ellipsis of windows-874. */
    private static boolean isThai(int letter) {
        return (letter >= 0xA1 && letter <= 0xDA)
                || (letter >= 0xDF && letter <= 0xFB)
                || (letter >= 0x91 && letter <= 0x97)
                || letter == 0x80
                || letter == 0x85
                || letter == 0xA0;
    }
}
