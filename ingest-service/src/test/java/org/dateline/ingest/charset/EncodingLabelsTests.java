package org.dateline.ingest.charset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingLabelsTests {
    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, 93, “",
        "US-ASCII, 80, €",
        "8859_1, 85, …",
        "iso-8859-9, 80, €",
        "iso-8859-11, 85, …",
        "TIS-620, A1, ก",
        "iso-8859-8-i, E0, א",
        "gb2312, 969A, 枤",
        "gbk, 95328236, 𠀀",
        "Shift_JIS, 8740, ①",
        "x-sjis, 8160, ～",
        "euc-jp, ADA1, ①",
        "iso-2022-jp, 1B24422D211B2842, ①",
        "ks_c_5601-1987, 8C63, 똠",
        "euc-kr, 8C63, 똠",
        "big5, 8866, Ê",
        "koi8-u, A4, є",
        "x-mac-cyrillic, 80, А"
    })
    void aLabelMeansWhatTheWebMeansByIt(String label, String bytes, String text) {
        assertThat(new String(ofHex(bytes), known(label))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"utf8", "UTF-8", " utf-8 ", "\"utf-8\"", "'utf-8'", "UTF-8;", "utf-8,", "unicode-1-1-utf-8"})
    void aLabelMayBeQuotedOrOddlySpaced(String label) {
        assertThat(EncodingLabels.charset(label)).isEqualTo(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "klingon", "utf8mb4", "hz-gb-2312", "<script>", "ü"})
    void aLabelThatNobodyKnowsIsNone(String label) {
        assertThat(EncodingLabels.charset(label)).isNull();
    }

    private static Charset known(String label) {
        Charset charset = EncodingLabels.charset(label);
        assertThat(charset).isNotNull();
        return charset == null ? UTF_8 : charset;
    }

    private static byte[] ofHex(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
