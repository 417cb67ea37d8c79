package org.dateline.ingest.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page or text in, its characters out. The charset is the first of these that the bytes are plausible in, a
 * few bad ones replaced: that of the byte order mark, that of the {@code Content-Type}, that of the page's own {@code meta}
 * (as the WHATWG HTML standard, section 13.2.3, has it), UTF-8, what the bytes look like, and windows-1252. Other than in the
 * standard, bytes that are UTF-8 beyond doubt are read so whatever the declarations say: pages are often stored anew in
 * UTF-8 with the {@code meta} that they had. Safe for threads.
 */
public final class BodyDecoder {
    private static final int PRESCAN = 4_096;
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:<meta\\s[^>]{0,300}?charset|<\\?xml\\s[^>]{0,100}?encoding)"
                    + "\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

    /** A binary file has about one in nine, a text none but for damage. */
    private static final int CHARACTERS_FOR_A_CONTROL = 50;

    /**
     * Decodes a body.
     *
     * @param declared the charset that the sender named, if any; one that nobody knows counts for nothing
     * @param html whether the body may declare its own charset
     * @return the characters, without a byte order mark; null if the bytes are no text in any charset
     */
    public @Nullable String decode(byte[] body, @Nullable String declared, boolean html) {
        Charset marked = byteOrderMark(body);
        if (marked == null) {
            return decodeUnmarked(body, declared, html);
        }
        byte[] rest = Arrays.copyOfRange(body, marked.equals(UTF_8) ? 3 : 2, body.length);
        Decoding text = Decoding.of(rest, marked);
        return text.isPlausible() ? text.text() : decodeUnmarked(rest, declared, html);
    }

    private static @Nullable String decodeUnmarked(byte[] body, @Nullable String declared, boolean html) {
        Decoding utf8 = Decoding.of(body, UTF_8);
        if (utf8.isUtf8BeyondDoubt()) {
            return utf8.text();
        }
        for (Charset charset : declarations(body, declared, html)) {
            Decoding text = charset.equals(UTF_8) ? utf8 : Decoding.of(body, charset);
            if (text.isPlausible()) {
                return text.text();
            }
        }
        return decodeUndeclared(body, utf8);
    }

    private static List<Charset> declarations(byte[] body, @Nullable String declared, boolean html) {
        List<Charset> charsets = new ArrayList<>();
        Charset sent = declared == null ? null : EncodingLabels.charset(declared);
        if (sent != null) {
            charsets.add(sent);
        }
        Charset own = html ? ownCharset(body) : null;
        if (own != null) {
            charsets.add(own);
        }
        return charsets;
    }

    private static @Nullable String decodeUndeclared(byte[] body, Decoding utf8) {
        Charset shape = CharsetDetection.byShape(body);
        if (shape != null) {
            return Decoding.of(body, shape).text();
        }
        if (utf8.isPlausible()) {
            return utf8.text();
        }
        String text = Decoding.of(body, CharsetDetection.byLetters(body)).text();
        return isText(text) ? text : null;
    }

    private static @Nullable Charset byteOrderMark(byte[] body) {
        if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        if (startsWith(body, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        return startsWith(body, 0xFF, 0xFE) ? UTF_16LE : null;
    }

    private static boolean startsWith(byte[] body, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= body.length || (body[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset ownCharset(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, PRESCAN), ISO_8859_1);
        Matcher meta = DECLARED.matcher(COMMENT.matcher(start).replaceAll(""));
        Charset charset = meta.find() ? EncodingLabels.charset(meta.group(1)) : null;
        // A page whose declaration could be read as ASCII is not UTF-16 (WHATWG HTML, 13.2.3.2).
        return charset != null && charset.name().startsWith("UTF-16") ? UTF_8 : charset;
    }

    private static boolean isText(String text) {
        long controls = text.chars().filter(BodyDecoder::isOfBinaryFiles).count();
        return controls * CHARACTERS_FOR_A_CONTROL <= text.length();
    }

    /** The binary data bytes of the WHATWG MIME Sniffing standard, section 3. */
    private static boolean isOfBinaryFiles(int c) {
        return c <= 0x08 || c == 0x0B || (c >= 0x0E && c <= 0x1A) || (c >= 0x1C && c <= 0x1F);
    }
}
