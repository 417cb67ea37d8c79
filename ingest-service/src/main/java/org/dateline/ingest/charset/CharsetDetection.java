package org.dateline.ingest.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;

/** The bytes of a text of which nobody says the charset in, the charset that they look like out. */
final class CharsetDetection {
    /** ICU's confidence where so few characters match that it can "neither confirm nor deny" ({@code CharsetRecog_mbcs}). */
    private static final int NOTHING_KNOWN = 10;

    private CharsetDetection() {}

    /** The charset whose letters the bytes look like; windows-1252, the web's last resort, if like none. */
    static Charset byLetters(byte[] body) {
        CharsetMatch match = new CharsetDetector().setText(body).detect();
        boolean isSaid = match != null
                && match.getConfidence() > NOTHING_KNOWN
                && !match.getName().startsWith("UTF-");
        Charset charset = isSaid ? EncodingLabels.charset(match.getName()) : null;
        return charset == null ? Charset.forName("windows-1252") : charset;
    }
}
