package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.Origin;
import org.dateline.contract.RawArticle;
import org.dateline.ingest.IntakeOutcome.Accepted;
import org.jspecify.annotations.Nullable;

/**
 * What a feeder sent and the time of its receipt in, an article for {@code articles.raw} or a refusal that names the
 * field out. Lenient in shape, strict in values. Safe for threads.
 */
public final class ArticleIntake {
    private static final int LONGEST_FIELD = 2_000;
    private static final Pattern REVISION = Pattern.compile("(\\d{1,18})(?:\\.0+)?");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final FeederJson json = new FeederJson();
    private final CanonicalUrl canonicalUrl = new CanonicalUrl();

    /**
     * Takes in an article.
     *
     * @param bytes JSON in UTF-8
     * @param received when it came
     * @param revisions gives the revision of the article of an id, where the feeder gave none
     */
    public IntakeOutcome take(byte[] bytes, Instant received, ToLongFunction<String> revisions) {
        try {
            return accept(json.read(bytes), received, revisions);
        } catch (Refusal refusal) {
            return refusal.outcome();
        }
    }

    /** Takes in an article whose fields have been read; otherwise as {@link #take(byte[], Instant, ToLongFunction)}. */
    public IntakeOutcome take(Submission submission, Instant received, ToLongFunction<String> revisions) {
        try {
            return accept(submission, received, revisions);
        } catch (Refusal refusal) {
            return refusal.outcome();
        }
    }

    /** The id of the article that a UUID or a URL stands for; null where it is neither. */
    public @Nullable String id(String uuidOrUrl) {
        if (UUID_FORM.matcher(uuidOrUrl).matches()) {
            return uuidOrUrl.toLowerCase(Locale.ROOT);
        }
        try {
            return nameBased(canonicalUrl.of(uuidOrUrl));
        } catch (Refusal refusal) {
            return null;
        }
    }

    private Accepted accept(Submission submission, Instant received, ToLongFunction<String> revisions) {
        BodyFormat format = isBlank(submission.html()) ? BodyFormat.TEXT : BodyFormat.HTML;
        String body = body(submission, format);
        String url = Text.line("url", submission.url(), Integer.MAX_VALUE);
        String canonical = url == null ? null : canonicalUrl.of(url);
        String id = nameBased(canonical == null ? body : canonical);
        String source = shortField("source", submission.source());
        Long revision = revision(submission.revision());
        Origin origin = new Origin(
                id,
                revision == null ? revisions.applyAsLong(id) : revision,
                shortField("tenant", submission.tenant()),
                source == null && canonical != null ? CanonicalUrl.host(canonical) : source,
                url,
                canonical,
                fetched(submission.fetched(), received),
                received);
        return new Accepted(new RawArticle(
                origin,
                shortField("title", submission.title()),
                authors(submission.authors()),
                published(submission.published(), received),
                language(submission.language()),
                format,
                body));
    }

    private static String body(Submission submission, BodyFormat format) {
        String body = format == BodyFormat.HTML ? submission.html() : submission.text();
        if (body == null || isBlank(body)) {
            boolean neither = submission.html() == null && submission.text() == null;
            throw new Refusal(
                    submission.html() == null ? "text" : "html",
                    "Expected the article's body in html or text, got "
                            + (neither ? "neither" : "one without a visible character"));
        }
        return Text.wellFormed(body);
    }

    private static boolean isBlank(@Nullable String body) {
        return body == null || body.codePoints().noneMatch(Text::isVisible);
    }

    private static @Nullable String shortField(String name, @Nullable String value) {
        return Text.line(name, value, LONGEST_FIELD);
    }

    private static List<String> authors(List<String> authors) {
        return authors.stream()
                .map(author -> shortField("authors", author))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable String published(@Nullable String value, Instant received) {
        String date = shortField("published", value);
        return date == null
                ? null
                : FeederDate.read("published", date, received).published();
    }

    private static @Nullable Instant fetched(@Nullable String value, Instant received) {
        String date = shortField("fetched", value);
        return date == null ? null : FeederDate.read("fetched", date, received).moment();
    }

    private static @Nullable String language(@Nullable String value) {
        String tag = shortField("language", value);
        if (tag == null) {
            return null;
        }
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
            if (locale.getLanguage().matches("[a-z]{2,3}")) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            // The refusal below says it.
        }
        throw new Refusal("language", "Expected a BCP 47 language tag such as en or pt-BR, got: " + Refusal.quote(tag));
    }

    /** Also of the {@code revision} parameter of a takedown. */
    static @Nullable Long revision(@Nullable String value) {
        String number = shortField("revision", value);
        if (number == null) {
            return null;
        }
        Matcher digits = REVISION.matcher(number);
        if (!digits.matches()) {
            throw new Refusal(
                    "revision", "Expected a whole number from 0 to 999999999999999999, got: " + Refusal.quote(number));
        }
        return Long.parseLong(digits.group(1));
    }

    private static String nameBased(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
