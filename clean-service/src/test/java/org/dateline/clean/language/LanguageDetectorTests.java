package org.dateline.clean.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTests {
    private static final String ENGLISH =
            "The two ships met in the harbour on Monday, and their crews went ashore together. The mayor said that the harbour"
                    + " would stay open for all of the winter and thanked those who have repaired the quay.";
    private static final String GERMAN =
            "Die beiden Schiffe trafen sich am Montag im Hafen, und ihre Mannschaften gingen an Land. Sie blieben dort, bis es"
                    + " dunkel wurde, und erzählten einander, was sie auf ihrer langen Reise gesehen und gehört hatten, ehe sie"
                    + " wieder an Bord gingen und weiter nach Norden fuhren.";

    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The two ships met in the harbour on Monday, and their crews went ashore together.",
                "de | Die beiden Schiffe trafen sich am Montag im Hafen, und ihre Mannschaften gingen an Land.",
                "fr | Les deux navires se sont rencontrés lundi dans le port et leurs équipages sont descendus à terre.",
                "es | Los dos barcos se encontraron el lunes en el puerto y sus tripulaciones bajaron a tierra.",
                "pl | Oba statki spotkały się w poniedziałek w porcie, a ich załogi zeszły razem na ląd.",
                "tr | İki gemi pazartesi günü limanda buluştu ve mürettebatları birlikte karaya çıktı.",
                "ru | Два корабля встретились в понедельник в порту, и их экипажи вместе сошли на берег.",
                "uk | Два кораблі зустрілися в понеділок у порту, і їхні екіпажі разом зійшли на берег.",
                "ar | التقت السفينتان يوم الاثنين في الميناء ونزل طاقماهما معا إلى الشاطئ.",
                "fa | دو کشتی روز دوشنبه در بندر به هم رسیدند و خدمه آنها با هم به ساحل رفتند.",
                "hi | दोनों जहाज सोमवार को बंदरगाह में मिले और उनके दल एक साथ तट पर उतरे।",
                "ja | 二隻の船は月曜日に港で出会い、乗組員は一緒に上陸した。",
                "zh | 两艘船星期一在港口相遇，船员们一起上岸。",
                "ko | 두 배는 월요일에 항구에서 만났고 선원들은 함께 상륙했다.",
                "el | Τα δύο πλοία συναντήθηκαν τη Δευτέρα στο λιμάνι."
            })
    void tellsTheLanguage(String language, String text) {
        assertThat(detector.detect(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12:30", "ok", "\uD83D\uDE00\uD83D\uDE00"})
    void tellsNothingOfTooLittle(String text) {
        assertThat(detector.detect(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"en-US", "de-DE"})
    void believesThePageThatStatesAnotherLanguageThanItsTextOnlyIfThatIsNotPlain(String stated) {
        assertThat(detector.check(stated, List.of("Boston 20 3", "Chicago 12 11")))
                .isEqualTo(stated);
        assertThat(detector.check(stated, List.of(ENGLISH))).startsWith("en");
        assertThat(detector.check(stated, List.of(GERMAN))).startsWith("de");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | التقت السفينتان يوم الاثنين في الميناء ونزل طاقماهما معا إلى الشاطئ. وقال العمدة إن الميناء سيبقى مفتوحا طوال"
                        + " الشتاء، وشكر العمال الذين أصلحوا الرصيف بعد العاصفة التي ضربت الساحل في الشهر الماضي وألحقت به أضرارا كبيرة.",
                "ja | 二隻の船は月曜日に港で出会い、乗組員は一緒に上陸した。",
                "fr | Les deux navires se sont rencontrés lundi dans le port et leurs équipages sont descendus à terre. Le maire a"
                        + " dit que le port resterait ouvert tout l'hiver et a remercié les ouvriers qui ont réparé le quai."
            })
    void doesNotTakeTheLanguageOfAPagesProgramForThatOfItsText(String language, String text) {
        assertThat(detector.check("en-US", List.of(text))).isEqualTo(language);
    }
}
