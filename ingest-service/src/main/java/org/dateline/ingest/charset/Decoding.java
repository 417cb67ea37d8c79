package org.dateline.ingest.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Bytes and a charset in, their characters out, with how well the two go together.
 *
 * @param charset that the bytes were read in
 * @param text the characters, with U+FFFD for each bad sequence of bytes, as the WHATWG Encoding Standard replaces them
 * @param good UTF-16 code units of the text that are neither ASCII nor such replacements
 * @param bad sequences of bytes that mean nothing in the charset
 */
record Decoding(Charset charset, String text, int good, int bad) {
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * In other charsets than UTF-8, how many good characters a bad sequence may have at least. Sentences in twelve charsets
     * that were read in the wrong one of several bytes a character had mostly one bad in 2 to 15, seldom fewer; a byte
     * that was damaged on the way is one in thousands.
     */
    private static final int GOOD_FOR_A_BAD = 20;

    /**
     * ICU's measure of UTF-8 beyond doubt: more than three characters of several bytes, and no bad one
     * ({@code CharsetRecog_UTF8}). Each is good by chance in at most one of seven cases.
     */
    private static final int BEYOND_DOUBT = 4;

    static Decoding of(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        int bad = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            bad++;
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        String text = out.flip().toString();
        return new Decoding(charset, text, beyondAscii(text) - bad, bad);
    }

    private static int beyondAscii(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) > 0x7F ? 1 : 0;
        }
        return count;
    }

    /**
     * Whether the bytes are in the charset, a damaged one now and then aside. UTF-8 checks itself: of the same sentences no
     * other charset had as many good as bad sequences in it, the most was one in three; so more good ones than bad suffice,
     * as in a short text that has one bad byte, or was cut off within a character.
     */
    boolean isPlausible() {
        return bad == 0 || (charset.equals(UTF_8) ? good > bad : good >= (long) bad * GOOD_FOR_A_BAD);
    }

    /** Whether this is UTF-8, whatever anyone says of the bytes. */
    boolean isUtf8BeyondDoubt() {
        return charset.equals(UTF_8) && bad == 0 && good >= BEYOND_DOUBT;
    }
}
