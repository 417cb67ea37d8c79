package org.dateline.ingest.charset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of news in the charsets of the web, without a word on which. */
class CharsetDetectionTests {
    private static final String SCRIPTS = "<script>" + "var a = {b: 'c'}; ".repeat(1_000) + "</script>";

    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("ru", "Правительство заявило в понедельник, что восстановит северное шоссе после наводнения."),
            Map.entry("ja", "政府は月曜日、洪水で三つの橋が破壊されたことを受け、北部の高速道路を再建すると発表した。"),
            Map.entry("zh", "政府周一表示，在洪水冲毁三座桥梁、数千名村民与最近的集镇失去联系后，将重建北部公路。"),
            Map.entry("zh-TW", "政府週一表示，在洪水沖毀三座橋梁、數千名村民與最近的集鎮失去聯繫後，將重建北部公路。"),
            Map.entry("ko", "정부는 월요일 홍수로 다리 세 개가 파괴되고 수천 명의 주민이 고립된 뒤 북부 고속도로를 재건하겠다고 밝혔다."),
            Map.entry(
                    "ar",
                    "قالت الحكومة يوم الاثنين إنها ستعيد بناء الطريق السريع الشمالي بعد أن دمرت الفيضانات ثلاثة جسور"),
            Map.entry("he", "הממשלה הודיעה ביום שני כי תבנה מחדש את הכביש הצפוני לאחר שהשיטפונות הרסו שלושה גשרים"),
            Map.entry(
                    "th", "รัฐบาลกล่าวเมื่อวันจันทร์ว่าจะสร้างทางหลวงสายเหนือขึ้นใหม่หลังจากน้ำท่วมทำลายสะพานสามแห่ง"),
            Map.entry("el", "Η κυβέρνηση ανακοίνωσε τη Δευτέρα ότι θα ανακατασκευάσει τον βόρειο αυτοκινητόδρομο."),
            Map.entry(
                    "fr",
                    "Le gouvernement a annoncé lundi qu’il reconstruirait la route après les inondations, très tôt."),
            Map.entry(
                    "pl",
                    "Rząd ogłosił w poniedziałek, że odbuduje północną drogę po tym, jak powódź zniszczyła trzy mosty."),
            Map.entry(
                    "tr",
                    "Hükümet pazartesi günü, sellerin üç köprüyü yıkmasının ardından yolu yeniden inşa edeceğini açıkladı."));

    static Stream<Arguments> undeclared() {
        return Stream.of(
                Arguments.of("ru", "windows-1251"),
                Arguments.of("ru", "KOI8-R"),
                Arguments.of("ru", "UTF-16LE"),
                Arguments.of("ru", "UTF-16BE"),
                Arguments.of("ja", "Shift_JIS"),
                Arguments.of("ja", "EUC-JP"),
                Arguments.of("ja", "ISO-2022-JP"),
                Arguments.of("zh", "GB18030"),
                Arguments.of("zh-TW", "Big5"),
                Arguments.of("ko", "EUC-KR"),
                Arguments.of("ar", "windows-1256"),
                Arguments.of("he", "windows-1255"),
                Arguments.of("he", "ISO-8859-8"),
                Arguments.of("th", "x-windows-874"),
                Arguments.of("th", "TIS-620"),
                Arguments.of("el", "windows-1253"),
                Arguments.of("fr", "windows-1252"),
                Arguments.of("pl", "windows-1250"),
                Arguments.of("tr", "windows-1254"));
    }

    @ParameterizedTest
    @MethodSource("undeclared")
    void readsATextThatDoesNotSayItsCharset(String language, String charset) {
        String text = SENTENCES.get(language) + "\n";

        assertThat(decode(text.getBytes(Charset.forName(charset)), false)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("undeclared")
    void readsAPageWhoseScriptsComeBeforeItsLetters(String language, String charset) {
        String text = "<html><head>%s</head><body><p class=\"a\">%s</p></body></html>"
                .formatted(SCRIPTS, SENTENCES.get(language));

        assertThat(decode(text.getBytes(Charset.forName(charset)), true)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("undeclared")
    void isNotLedAstrayByADamagedByte(String language, String charset) {
        byte[] text = SENTENCES.get(language).getBytes(Charset.forName(charset));
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.writeBytes(text);
        if (!charset.startsWith("UTF-16")) {
            damaged.writeBytes("\n<hr>\n".getBytes(UTF_8));
            damaged.write(0xFF);
        }

        assertThat(decode(damaged.toByteArray(), false))
                .startsWith(SENTENCES.get(language).substring(0, 30));
    }

    private static String decode(byte[] bytes, boolean html) {
        String text = new BodyDecoder().decode(bytes, null, html);
        return text == null ? "" : text;
    }
}
