package org.dateline.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.clean.CleanOutcome;
import org.dateline.clean.language.LanguageDetector;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.Origin;
import org.dateline.contract.PublicationDate;
import org.dateline.contract.RawArticle;
import org.dateline.contract.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanerTests {
    private static final List<String> STORY = List.of(
            "The harbour of Port Ellery will close for three weeks in April while divers repair the old sea wall, the"
                    + " town council said on Tuesday.",
            "Some forty fishing boats will have to moor in the neighbouring bay, where the council has rented two piers"
                    + " for them. The ferry to the islands will leave from there as well.",
            "“We have put this off for ten years, and every storm has made it worse,” harbour master Ida Brandt told the"
                    + " council before the vote.",
            "The work will cost about four million euros, of which the region pays half. The council expects the harbour"
                    + " to be open again before the summer season begins.");

    private static final String PAGE = String.join(
            "\n",
            "Skip to main content",
            "Home",
            "News",
            "Sports",
            "Opinion",
            "Subscribe",
            "Log in",
            "Old harbour of Port Ellery to close for three weeks",
            "By Greta Holm",
            "Published March 3, 2026",
            "Share on Facebook",
            "The sea wall of Port Ellery in February. Photo: Per Lind",
            "",
            STORY.get(0),
            "Advertisement",
            STORY.get(1),
            STORY.get(2),
            STORY.get(3),
            "Read more",
            "Fishermen fear for their spring catch",
            "Islands ask for a second ferry",
            "Sign up for our daily newsletter",
            "Leave a comment",
            "© 2026 The Ellery Courier. All rights reserved.",
            "Terms of Service",
            "Privacy Policy");

    private final TextCleaner cleaner = new TextCleaner(new LanguageDetector());

    private CleanArticle clean(String text) {
        return Articles.cleaned(cleaner.clean(Articles.text(text)));
    }

    private CleanArticle clean(RawArticle raw) {
        return Articles.cleaned(cleaner.clean(raw));
    }

    @Test
    void keepsTheStoryOfAPage() {
        assertThat(clean(PAGE).paragraphs()).isEqualTo(STORY);
    }

    @Test
    void findsWhatStandsAroundTheStory() {
        CleanArticle article = clean(PAGE);

        assertThat(article.title()).isEqualTo("Old harbour of Port Ellery to close for three weeks");
        assertThat(article.authors()).containsExactly("Greta Holm");
        assertThat(article.published()).isEqualTo(new PublicationDate("2026-03-03", "byline", 0.9));
        assertThat(article.captions()).containsExactly("The sea wall of Port Ellery in February. Photo: Per Lind");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.dateline()).isNull();
        assertThat(article.agency()).isNull();
    }

    @Test
    void givesAReceiptForEachLineThatIsNotInTheText() {
        CleanArticle article = clean(PAGE);

        assertThat(Articles.blocks(article))
                .isEqualTo(PAGE.lines().filter(line -> !line.isBlank()).toList());
        assertThat(article.removed())
                .contains(
                        new Receipt(8, "line 9", "byline", "By Greta Holm"),
                        new Receipt(9, "line 10", "date", "Published March 3, 2026"),
                        new Receipt(10, "line 11", "share", "Share on Facebook"),
                        new Receipt(13, "line 15", "advertisement", "Advertisement"),
                        new Receipt(17, "line 19", "related", "Read more"),
                        new Receipt(18, "line 20", "related", "Fishermen fear for their spring catch"));
    }

    @Test
    void believesTheFeeder() {
        RawArticle raw = Articles.text(PAGE, "Harbour to close", "2026-03-02T10:00:00+01:00");
        CleanArticle article = Articles.cleaned(cleaner.clean(raw));

        assertThat(article.title()).isEqualTo("Harbour to close");
        assertThat(article.published()).isEqualTo(new PublicationDate("2026-03-02T10:00:00+01:00", "feeder", 0.99));
    }

    @Test
    void resolvesADatelineWithoutYearByTheWeekdayOfTheLead() {
        CleanArticle article =
                clean("PORT ELLERY, March 3 (Reuters) - " + STORY.get(0) + "\n" + STORY.get(1) + "\n" + STORY.get(2));

        assertThat(article.published()).isEqualTo(new PublicationDate("2026-03-03", "dateline", 0.75));
        assertThat(article.agency()).isEqualTo("Reuters");
        assertThat(article.dateline().place()).isEqualTo("Port Ellery");
        assertThat(article.paragraphs()).hasSize(3);
    }

    @Test
    void believesNoDateOfTheFutureAndNoneOfACaption() {
        String future = PAGE.replace("Published March 3, 2026", "Published March 3, 2027");
        String caption = PAGE.replace("Published March 3, 2026\n", "")
                .replace("in February. Photo", "on February 3, 2026. Photo");

        assertThat(clean(future).published()).isNull();
        assertThat(clean(caption).published()).isNull();
    }

    @Test
    void takesNoSentenceForALineWithTheDate() {
        String sentence = "On November 9, 1989 the wall fell.";
        CleanArticle article =
                clean(PAGE.replace("Published March 3, 2026\n", "").replace("\n\n", "\n" + sentence + "\n"));

        assertThat(article.published()).isNull();
        assertThat(article.removed()).extracting(Receipt::reason).doesNotContain("date");
    }

    @Test
    void readsTheDateThatTheAddressHas() {
        Origin origin = Articles.text(PAGE).origin();
        String url = "https://example.org/2026/03/02/harbour";
        Origin addressed = new Origin("id", 1, null, null, url, url, null, origin.received());

        assertThat(clean(new RawArticle(addressed, null, List.of(), null, null, BodyFormat.TEXT, PAGE))
                        .published())
                .isEqualTo(new PublicationDate("2026-03-02", "url", 0.95));
    }

    @Test
    void readsNumbersInTheOrderOfTheFeedersLanguage() {
        Origin origin = Articles.text(PAGE).origin();
        String page = PAGE.replace("March 3, 2026", "02/03/2026");

        assertThat(clean(new RawArticle(origin, null, List.of(), null, "en-GB", BodyFormat.TEXT, page))
                        .published())
                .isEqualTo(new PublicationDate("2026-03-02", "byline", 0.7));
        assertThat(clean(page).published()).isNull();
    }

    @Test
    void keepsAShortNotice() {
        String notice = "The harbour of Port Ellery is closed on Sunday because of the regatta.";

        assertThat(clean(notice).paragraphs()).containsExactly(notice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n \t\n", "\u0000\u0000\u0001", "\uFEFF\u200B\u00A0"})
    void rejectsATextWithNothingToRead(String text) {
        CleanOutcome outcome = cleaner.clean(Articles.text(text));

        assertThat(outcome).isInstanceOf(CleanOutcome.Rejected.class);
        assertThat(((CleanOutcome.Rejected) outcome).reason()).isEqualTo("no-text");
        assertThat(((CleanOutcome.Rejected) outcome).detail()).contains("got none");
    }

    @Test
    void rejectsNavigationAlone() {
        CleanOutcome outcome = cleaner.clean(Articles.text("Home\nNews\nSports\nContact us\nLog in\nPrivacy Policy"));

        assertThat(outcome).isInstanceOf(CleanOutcome.Rejected.class);
        assertThat(((CleanOutcome.Rejected) outcome).reason()).isEqualTo("no-text");
    }

    @Test
    void rejectsAMillionLines() {
        CleanOutcome outcome = cleaner.clean(Articles.text("ab c\n".repeat(1_000_000)));

        assertThat(outcome).isInstanceOf(CleanOutcome.Rejected.class);
        assertThat(((CleanOutcome.Rejected) outcome).reason()).isEqualTo("too-large");
    }

    static Stream<Arguments> badInput() {
        return Stream.of(
                Arguments.of("one line of 5 MB", (STORY.get(1) + " ").repeat(25_000)),
                Arguments.of("5 MB without a blank", "x".repeat(5_000_000)),
                Arguments.of("5 MB of stops", ". ".repeat(2_500_000)),
                Arguments.of("5 MB of slashes and brackets", "(/ ".repeat(1_700_000)),
                Arguments.of("5 MB of dates", "March 3, ".repeat(500_000)),
                Arguments.of("20,000 lines", "It is a short line of a text, they said.\n".repeat(20_000)),
                Arguments.of(
                        "NULs and control characters",
                        STORY.get(0).replace(" ", "\u0000 \u0007") + "\n" + STORY.get(1)),
                Arguments.of("unpaired surrogates", "\uDC00" + STORY.get(0) + "\uD800\n\uD83D" + STORY.get(1)),
                Arguments.of("mixed scripts", STORY.get(0) + " 港は閉鎖される。 Порт закрыт. المرفأ مغلق\n" + STORY.get(1)),
                Arguments.of("lone carriage returns", String.join("\r", STORY)),
                Arguments.of("line separators", String.join("\u2028", STORY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInput")
    void livesWithBadInput(String name, String text) {
        CleanOutcome outcome = cleaner.clean(Articles.text(text));

        if (outcome instanceof CleanOutcome.Cleaned cleaned) {
            List<String> blocks = Articles.blocks(cleaned.article());
            assertThat(blocks)
                    .isEqualTo(Lines.of(text, 20_000).stream().map(Line::text).toList());
            assertThat(blocks.stream().mapToInt(String::length).sum()).isLessThanOrEqualTo(text.length());
        } else {
            assertThat(((CleanOutcome.Rejected) outcome).detail()).isNotBlank();
        }
    }

    @Test
    void livesWithNoise() {
        Random random = new Random(7);
        String alphabet = "ab C.,:;!?\n\r\u2028\u00A0/()[]-—|©@#0123\u0000\uD800\uDC00é漢あ한ع•\"“”";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(400);
            for (int at = 0; at < length; at++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            CleanOutcome outcome = cleaner.clean(Articles.text(text.toString()));
            if (outcome instanceof CleanOutcome.Cleaned cleaned) {
                assertThat(Articles.blocks(cleaned.article()))
                        .isEqualTo(Lines.of(text.toString(), 1_000).stream()
                                .map(Line::text)
                                .toList());
            }
        }
    }

    @Test
    void keepsLinesWithLoneReturnsApart() {
        assertThat(clean(String.join("\r", STORY)).paragraphs()).isEqualTo(STORY);
    }
}
