package org.dateline.cli.articles;

import java.io.UnsupportedEncodingException;
import org.dateline.ingest.charset.BodyDecoder;
import org.jspecify.annotations.Nullable;

/** The bytes of a page or text in, its characters out, as ingest-service reads them. */
public final class InputText {
    private static final BodyDecoder DECODER = new BodyDecoder();

    private InputText() {}

    /**
     * Decodes a page or text.
     *
     * @param charset that a server named, if any
     * @param html whether it is a page, which may name its own charset
     * @throws UnsupportedEncodingException if the bytes are no text in any charset
     */
    public static String of(byte[] bytes, @Nullable String charset, boolean html) throws UnsupportedEncodingException {
        String text = DECODER.decode(bytes, charset, html);
        if (text == null) {
            throw new UnsupportedEncodingException(
                    "expected a page or text, got bytes that are none in any charset; give what a reader would see");
        }
        return text;
    }
}
