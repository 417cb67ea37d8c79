package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyDecoderTests {
    private static final String RUSSIAN = "Паромы снова ходят между портом и островом, сообщил мэр города в среду. "
            + "По его словам, шторм повредил причал, но ремонт закончен раньше срока.";

    private final BodyDecoder decoder = new BodyDecoder();

    @Test
    void believesTheByteOrderMarkFirst() {
        assertThat(decoder.decode("\ufeffcafé".getBytes(UTF_8), "windows-1251", false))
                .isEqualTo("café");
        assertThat(decoder.decode("\ufeffcafé".getBytes(UTF_16LE), null, true)).isEqualTo("café");
    }

    @Test
    void believesTheSenderBeforeThePage() {
        byte[] page = "<meta charset=utf-8><p>Паромы".getBytes(Charset.forName("windows-1251"));

        assertThat(decoder.decode(page, "windows-1251", true)).endsWith("Паромы");
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=windows-1251>",
        "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1251'>",
        "<?xml version='1.0' encoding='windows-1251'?>"
    })
    void believesThePageWhereTheSenderDoesNotSay(String declaration) {
        byte[] page = (declaration + "<p>Паромы").getBytes(Charset.forName("windows-1251"));

        assertThat(decoder.decode(page, null, true)).endsWith("Паромы");
    }

    @Test
    void looksAtTheBytesWhereNobodySays() {
        assertThat(decoder.decode("Паромы".getBytes(UTF_8), null, false)).isEqualTo("Паромы");
        assertThat(decoder.decode(RUSSIAN.getBytes(Charset.forName("windows-1251")), null, false))
                .isEqualTo(RUSSIAN);
        assertThat(decoder.decode(RUSSIAN.getBytes(Charset.forName("KOI8-R")), null, false))
                .isEqualTo(RUSSIAN);
    }

    @Test
    void looksAtTheBytesWhereThePageIsWrongAboutItself() {
        byte[] page = ("<meta charset=utf-8><p>" + RUSSIAN).getBytes(Charset.forName("windows-1251"));

        assertThat(decoder.decode(page, null, true)).endsWith(RUSSIAN);
    }

    @Test
    void readsLatin1AsTheWebMeansIt() {
        byte[] quotes = {(byte) 0x93, 'a', (byte) 0x94};

        assertThat(decoder.decode(quotes, "iso-8859-1", false)).isEqualTo("\u201ca\u201d");
    }

    @Test
    void refusesBytesThatAreNotInTheSendersCharset() {
        assertThatThrownBy(() -> decoder.decode("café".getBytes(ISO_8859_1), "utf-8", false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("from byte 3 on");
    }

    @Test
    void refusesCharsetsThatItDoesNotKnow() {
        assertThatThrownBy(() -> decoder.decode(new byte[] {'a'}, "klingon", false))
                .hasMessageStartingWith("Unknown charset: klingon");
    }
}
