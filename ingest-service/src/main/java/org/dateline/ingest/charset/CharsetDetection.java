package org.dateline.ingest.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The bytes of a text of which nobody says the charset in, the charset that they look like out. */
final class CharsetDetection {
    /** What ICU looks at: it takes no more than the first 8,000 bytes. */
    private static final int SAMPLE = 8_000;

    /** Bytes of ASCII around others that tell the language as well. */
    private static final int AROUND = 40;

    /** A byte below it is no part of a character of several bytes, but in GB18030, where those of four bytes are rare. */
    private static final int SEPARATOR = 0x30;

    /** ICU's confidence where so few characters match that it can "neither confirm nor deny" ({@code CharsetRecog_mbcs}). */
    private static final int NOTHING_KNOWN = 10;

    /** ICU takes Thai for Korean with 36 to 42, and Korean for what it is with 100. */
    private static final int UNCERTAIN_OF_THAI = 70;

    private static final int ESCAPE = 0x1B;

    private CharsetDetection() {}

    /** The charset of texts that their zero bytes or escape sequences tell from all others; null without such. */
    static @Nullable Charset byShape(byte[] body) {
        Charset wide = utf16(body);
        return wide == null && isIso2022Jp(body) ? EncodingLabels.charset("iso-2022-jp") : wide;
    }

    /**
     * UTF-16 without a byte order mark has the zeros of its ASCII characters, of which each page has its tags and each text its
     * spaces or line ends, all in the first or all in the second byte of two.
     */
    private static @Nullable Charset utf16(byte[] body) {
        int[] zeros = new int[2];
        for (int i = 0; i < body.length; i++) {
            zeros[i & 1] += body[i] == 0 ? 1 : 0;
        }
        int rare = Math.min(zeros[0], zeros[1]);
        int many = Math.max(zeros[0], zeros[1]);
        boolean wide = many * 50L >= body.length && many >= 20L * rare && many > 0;
        return wide ? (zeros[0] > zeros[1] ? UTF_16BE : UTF_16LE) : null;
    }

    /** It turns to Japanese by ESC $ @ or ESC $ B (RFC 1468), which no other text has. */
    private static boolean isIso2022Jp(byte[] body) {
        for (int i = 0; i + 2 < body.length; i++) {
            if (body[i] == ESCAPE && body[i + 1] == '$' && (body[i + 2] == 'B' || body[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    /** The charset whose letters the bytes look like; windows-1252, the web's last resort, if like none. */
    static Charset byLetters(byte[] body) {
        byte[] sample = sample(body);
        boolean isThai = ThaiBytes.areIn(sample);
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            Charset charset = charset(match);
            boolean isSaid = match.getConfidence() > (isThai ? UNCERTAIN_OF_THAI : NOTHING_KNOWN);
            if (isSaid && charset != null && Decoding.of(sample, charset).isPlausible()) {
                return charset;
            }
        }
        return isThai ? ThaiBytes.CHARSET : Charset.forName("windows-1252");
    }

    /** ICU's ISO-8859-8-I is the Hebrew of windows-1255 without what only the latter has; UTF-8 and UTF-16 were looked at. */
    private static @Nullable Charset charset(CharsetMatch match) {
        String name = match.getName();
        if (name.startsWith("UTF-")) {
            return null;
        }
        return EncodingLabels.charset(name.startsWith("ISO-8859-8") ? "windows-1255" : name);
    }

    /** The beginning of what is not ASCII, with the words around: before it a page may have kilobytes of scripts and tags. */
    private static byte[] sample(byte[] body) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int done = 0;
        for (int i = 0; i < body.length && sample.size() < SAMPLE; i++) {
            if (body[i] < 0) {
                int start = separator(body, Math.max(done, i - AROUND), i);
                int end = end(body, i);
                sample.write(body, start, end - start);
                done = end;
                i = end;
            }
        }
        return sample.toByteArray();
    }

    private static int separator(byte[] body, int from, int to) {
        int start = from;
        while (start < to && (body[start] < 0 || body[start] >= SEPARATOR)) {
            start++;
        }
        return start;
    }

    /** The first separator from which on there is ASCII alone for a while. */
    private static int end(byte[] body, int from) {
        int last = from;
        int i = from;
        int limit = Math.min(body.length, from + SAMPLE);
        while (i < limit && (i - last < AROUND || body[i] < 0 || body[i] >= SEPARATOR)) {
            last = body[i] < 0 ? i : last;
            i++;
        }
        return i;
    }
}
