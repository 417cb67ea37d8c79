package org.dateline.ingest.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyDecoderTests {
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final String RUSSIAN = "Паромы снова ходят между портом и островом, сообщил мэр города в среду. "
            + "По его словам, шторм повредил причал, но ремонт закончен раньше срока.";
    private static final String ENGLISH = "The mayor’s plan — “a new pier” — cost €3m, café owners said on Monday. ";
    private static final String META_UTF_8 = "<meta charset=utf-8><p>";

    private final BodyDecoder decoder = new BodyDecoder();

    @Test
    void believesTheByteOrderMarkFirst() {
        assertThat(decoder.decode("\ufeffcafé".getBytes(UTF_8), "windows-1251", false))
                .isEqualTo("café");
        assertThat(decoder.decode("\ufeffcafé".getBytes(UTF_16LE), null, true)).isEqualTo("café");
    }

    @Test
    void believesTheSenderBeforeThePage() {
        byte[] page = (META_UTF_8 + "Паромы").getBytes(WINDOWS_1251);

        assertThat(decoder.decode(page, "windows-1251", true)).endsWith("Паромы");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1251>",
                "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1251'>",
                "<meta charset=\"Windows-1251;\">",
                "<!-- <meta charset=koi8-r> --><meta charset=windows-1251>",
                "<?xml version='1.0' encoding='windows-1251'?>"
            })
    void believesThePageWhereTheSenderDoesNotSay(String declaration) {
        byte[] page = (declaration + "<p>Паромы").getBytes(WINDOWS_1251);

        assertThat(decoder.decode(page, null, true)).endsWith("Паромы");
        assertThat(decoder.decode(page, "klingon", true)).endsWith("Паромы");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "unicode", "UTF-16BE"})
    void readsAPageThatCallsItselfUtf16InAsciiAsUtf8(String label) {
        byte[] page = ("<meta charset=%s><p>café".formatted(label)).getBytes(UTF_8);

        assertThat(decoder.decode(page, null, true)).endsWith("café");
    }

    @Test
    void looksAtTheBytesWhereNobodySays() {
        assertThat(decoder.decode("Паромы".getBytes(UTF_8), null, false)).isEqualTo("Паромы");
        assertThat(decoder.decode(RUSSIAN.getBytes(WINDOWS_1251), null, false)).isEqualTo(RUSSIAN);
        assertThat(decoder.decode(RUSSIAN.getBytes(Charset.forName("KOI8-R")), null, false))
                .isEqualTo(RUSSIAN);
    }

    @Test
    void looksAtTheBytesWhereThePageOrTheSenderIsWrongAboutThem() {
        byte[] page = (META_UTF_8 + RUSSIAN).getBytes(WINDOWS_1251);

        assertThat(decoder.decode(page, null, true)).endsWith(RUSSIAN);
        assertThat(decoder.decode(page, "utf-8", true)).endsWith(RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource({"gb2312, 政府周一表示", "iso-8859-15, La investigación señaló más daños", "windows-1251, Паромы"})
    void readsAPageThatWasStoredAnewInUtf8AsThat(String former, String text) {
        byte[] page = "<meta charset=%s><p>%s".formatted(former, text).getBytes(UTF_8);

        assertThat(decoder.decode(page, null, true)).endsWith(text);
        assertThat(decoder.decode(page, former, true)).endsWith(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {RUSSIAN, ENGLISH})
    void replacesABadByteInUtf8(String text) {
        byte[] bytes = joined(
                META_UTF_8.getBytes(UTF_8), text.getBytes(UTF_8), new byte[] {(byte) 0xE9}, "<p>".getBytes(UTF_8));
        String replaced = META_UTF_8 + text + "\uFFFD<p>";

        assertThat(decoder.decode(bytes, null, true)).isEqualTo(replaced);
        assertThat(decoder.decode(bytes, "utf-8", true)).isEqualTo(replaced);
        assertThat(decoder.decode(bytes, null, false)).isEqualTo(replaced);
    }

    @Test
    void readsABodyThatWasCutOffWithinACharacter() {
        byte[] body = (ENGLISH + "€").getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(body, body.length - 1);

        assertThat(decoder.decode(cut, "utf-8", false)).isEqualTo(ENGLISH + "\uFFFD");
        assertThat(decoder.decode(cut, null, false)).isEqualTo(ENGLISH + "\uFFFD");
    }

    @Test
    void replacesABadByteInOtherCharsets() {
        byte[] bytes = joined(RUSSIAN.getBytes(WINDOWS_1251), new byte[] {(byte) 0x98});

        assertThat(decoder.decode(bytes, "windows-1251", false)).isEqualTo(RUSSIAN + "\uFFFD");
    }

    @Test
    void takesBytesForWindows1252WhereUtf8WouldHaveNoGoodCharacter() {
        assertThat(decoder.decode("café".getBytes(ISO_8859_1), "utf-8", false)).isEqualTo("café");
        assertThat(decoder.decode("naïve".getBytes(ISO_8859_1), "klingon", true))
                .isEqualTo("naïve");
        assertThat(decoder.decode(new byte[] {(byte) 0xFF}, null, false)).isEqualTo("ÿ");
    }

    @Test
    void tellsBytesThatAreNoText() {
        byte[] noise = new byte[2_000];
        new Random(1).nextBytes(noise);

        assertThat(decoder.decode(noise, null, false)).isNull();
        assertThat(decoder.decode(noise, "utf-8", true)).isNull();
    }

    @Test
    void readsAnEmptyBody() {
        assertThat(decoder.decode(new byte[0], "utf-16", true)).isEmpty();
        assertThat(decoder.decode(new byte[] {(byte) 0xFF, (byte) 0xFE}, null, false))
                .isEmpty();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
