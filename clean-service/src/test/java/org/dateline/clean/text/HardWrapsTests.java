package org.dateline.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HardWrapsTests {
    private static final List<String> WRAPPED = List.of(
            "The old mill on the river, which has stood empty since the fire of 1998,",
            "will become a school for carpenters, the town council decided on Monday,",
            "against the votes of the four neighbours who sit in it. The mill's well-",
            "known wheel is gone.",
            "",
            "Some forty carpenters from the region have offered to teach there, most",
            "of them without pay.");

    @Test
    void joinsTheLinesOfAParagraphUnderTheNumberOfItsFirst() {
        assertThat(Lines.of(String.join("\n", WRAPPED), 100))
                .containsExactly(
                        new Line(
                                1,
                                "The old mill on the river, which has stood empty since the fire of 1998, will become a"
                                        + " school for carpenters, the town council decided on Monday, against the votes"
                                        + " of the four neighbours who sit in it. The mill's well-known wheel is gone."),
                        new Line(
                                6,
                                "Some forty carpenters from the region have offered to teach there, most of them without"
                                        + " pay."));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("headlines", """
                        Minister resigns over leaked letters from the ministry of transport
                        How a small town in the north beat the drought with old cisterns
                        Five killed in a pile-up on the motorway between the two harbours
                        Team wins the first cup in forty years after a long night of penalties
                        Scientists find water on the far side of a moon that nobody had watched"""),
                Arguments.of("headlines in a script without capitals", """
                        استقالة وزير النقل بعد تسريب رسائل من الوزارة إلى الصحافة
                        كيف تغلبت بلدة صغيرة في الشمال على الجفاف
                        خمسة قتلى في حادث على الطريق السريع بين الميناءين ليلة أمس
                        الفريق يفوز بأول كأس منذ أربعين عاما
                        العلماء يعثرون على الماء في الجانب البعيد من القمر الذي لم يره أحد
                        لماذا ترتفع الأسعار هذا الشتاء"""),
                Arguments.of("verse", """
                        The wheel went round when I was young
                        and ground the corn of every farm,
                        and songs of millers long were sung
                        by those who came there out of harm
                        when winter held the river still
                        and nobody could reach the mill"""),
                Arguments.of("a paragraph on each line", String.join(" ", WRAPPED) + "\n" + String.join(" ", WRAPPED)),
                Arguments.of("two lines", WRAPPED.get(0) + "\n" + WRAPPED.get(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void leavesOtherLinesAsTheyAre(String name, String text) {
        assertThat(Lines.of(text, 100))
                .extracting(Line::text)
                .isEqualTo(text.lines().toList());
    }
}
