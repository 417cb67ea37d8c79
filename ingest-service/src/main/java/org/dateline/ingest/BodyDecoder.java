package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page or text in, its characters out. The charset is, in this order, that of the byte order mark, that
 * of the {@code Content-Type}, that of the page's own {@code meta} (as the WHATWG HTML standard, section 13.2.3, has it),
 * UTF-8 if the bytes are valid in it, else what they look like. Safe for threads.
 */
final class BodyDecoder {
    private static final int PRESCAN = 4_096;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)(?:<meta\\s[^>]{0,300}?charset|<\\?xml\\s[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

    /**
     * Decodes a body.
     *
     * @param declared the charset that the sender named, if any
     * @param html whether the body may declare its own charset
     * @throws Refusal if the sender's charset is unknown, or the bytes are not valid in it
     */
    String decode(byte[] body, @Nullable String declared, boolean html) {
        Charset mark = byteOrderMark(body);
        if (mark != null) {
            return strictly(body, mark).substring(1);
        }
        if (declared != null) {
            return strictly(body, named(declared));
        }
        Charset own = html ? ownCharset(body) : null;
        String text = own == null ? null : decode(body, own);
        text = text == null ? decode(body, UTF_8) : text;
        return text == null ? new String(body, detect(body, html)) : text;
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

    private static Charset named(String name) {
        try {
            return asTheWebMeansIt(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refusal(
                    "charset", "Unknown charset: %s; send UTF-8 or leave it out".formatted(Refusal.quote(name)));
        }
    }

    /** The WHATWG encoding standard: what calls itself Latin-1 or ASCII is windows-1252. */
    private static Charset asTheWebMeansIt(Charset charset) {
        return charset.equals(ISO_8859_1) || charset.name().equals("US-ASCII")
                ? Charset.forName("windows-1252")
                : charset;
    }

    private static @Nullable Charset ownCharset(byte[] body) {
        Matcher meta = DECLARED.matcher(new String(body, 0, Math.min(body.length, PRESCAN), ISO_8859_1));
        if (!meta.find()) {
            return null;
        }
        try {
            Charset charset = asTheWebMeansIt(Charset.forName(meta.group(1)));
            // A page whose declaration could be read as ASCII is not UTF-16 (WHATWG HTML, 13.2.3.2).
            return charset.name().startsWith("UTF-16") ? UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static String strictly(byte[] body, Charset charset) {
        CharBuffer characters = CharBuffer.allocate(
                (int) (body.length * (double) charset.newDecoder().maxCharsPerByte()) + 1);
        ByteBuffer bytes = ByteBuffer.wrap(body);
        if (charset.newDecoder().decode(bytes, characters, true).isError()) {
            throw new Refusal(
                    "charset",
                    "Expected text in %s, got bytes that are not, from byte %d on; name the charset in Content-Type"
                            .formatted(charset, bytes.position()));
        }
        return characters.flip().toString();
    }

    private static @Nullable String decode(byte[] body, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Charset detect(byte[] body, boolean html) {
        CharsetDetector detector = new CharsetDetector().setText(body);
        detector.enableInputFilter(html);
        CharsetMatch match = detector.detect();
        String name = match == null ? "windows-1252" : match.getName();
        if (!Charset.isSupported(name) || name.startsWith("UTF")) {
            throw new Refusal(
                    "charset",
                    "Expected text in a charset that can be told, got bytes that are none; name it in Content-Type");
        }
        return asTheWebMeansIt(Charset.forName(name));
    }
}
