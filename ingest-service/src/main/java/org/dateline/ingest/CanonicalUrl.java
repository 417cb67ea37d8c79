package org.dateline.ingest;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The address of an article as its feeder knows it in; the one form of it that every feeder's leads to out: normalised,
 * without fragment and without the parameters that only tell where a reader came from. Safe for threads.
 */
final class CanonicalUrl {
    private static final int LONGEST = 8_192;
    private static final Pattern HTTP = Pattern.compile("(?i)https?://[^\\s/?#].*");

    private static final Pattern WWW = Pattern.compile("^www\\.(?=.+\\.)");

    /** Beginnings of parameter names; Google, Matomo, BBC, HubSpot, SocialFlow and others document theirs. */
    private static final Set<String> TRACKING_FAMILIES =
            Set.of("utm_", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "__hs", "_hs", "vero_", "oly_", "at_", "ns_");

    /** Whole parameter names: click ids of networks, mailers and publishers' own campaigns. */
    private static final Set<String> TRACKING = Set.of(
            ("fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid ysclid li_fat_id igshid igsh epik srsltid "
                            + "wickedid rb_clickid s_kwcid ef_id irclickid mc_cid mc_eid mkt_tok hsctatracking _ga _gl _ke "
                            + "_openstat s_cid ncid ocid cmpid cmp xtor smid smtyp ref_src ref_url __twitter_impression "
                            + "feature_share guccounter guce_referrer guce_referrer_sig")
                    .split(" "));

    private final BasicURLNormalizer normalizer = BasicURLNormalizer.newBuilder()
            .idnNormalization(BasicURLNormalizer.IdnNormalization.PUNYCODE)
            .build();

    /**
     * Normalises an address.
     *
     * @throws Refusal if it is not an absolute http or https URL
     */
    String of(String url) {
        if (url.length() > LONGEST) {
            throw refusal("at most %d characters".formatted(LONGEST), url.length() + " characters");
        }
        if (!HTTP.matcher(url).matches()) {
            throw refusal("an absolute http or https URL", Refusal.quote(url));
        }
        String canonical = normalize(withoutTracking(url));
        if (canonical == null || host(canonical) == null) {
            throw refusal("an absolute http or https URL", Refusal.quote(url));
        }
        return canonical;
    }

    /**
     * The path by itself first: crawler-commons 1.6 looks for the query where it stood before it decoded the path, and
     * would cut an address such as {@code /%61?b=1} in the wrong place.
     */
    private @Nullable String normalize(String url) {
        int query = url.indexOf('?');
        if (query < 0) {
            return normalizer.filter(url);
        }
        String path = normalizer.filter(url.substring(0, query));
        return path == null ? null : normalizer.filter(path + url.substring(query));
    }

    /** The host of a canonical URL without {@code www.}; null if it has none. */
    static @Nullable String host(String canonical) {
        try {
            URI uri = new URI(canonical);
            String host = uri.getHost() == null ? hostOf(uri.getRawAuthority()) : uri.getHost();
            return host == null || !host.codePoints().anyMatch(Character::isLetterOrDigit)
                    ? null
                    : WWW.matcher(host).replaceFirst("");
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** For hosts that the standard has no name for but the web has, such as {@code my_site.example.org}. */
    private static @Nullable String hostOf(@Nullable String authority) {
        return authority == null ? null : authority.replaceFirst(":\\d*$", "");
    }

    private static String withoutTracking(String url) {
        int fragment = url.indexOf('#');
        String withoutFragment = fragment < 0 ? url : url.substring(0, fragment);
        int query = withoutFragment.indexOf('?');
        if (query < 0) {
            return withoutFragment;
        }
        String kept = Arrays.stream(withoutFragment.substring(query + 1).split("&"))
                .filter(parameter -> !tracks(parameter))
                .collect(Collectors.joining("&"));
        return withoutFragment.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept);
    }

    private static boolean tracks(String parameter) {
        int value = parameter.indexOf('=');
        String name = (value < 0 ? parameter : parameter.substring(0, value)).toLowerCase(Locale.ROOT);
        return TRACKING.contains(name) || TRACKING_FAMILIES.stream().anyMatch(name::startsWith);
    }

    private static Refusal refusal(String expected, String got) {
        return new Refusal("url", "Expected %s, got: %s".formatted(expected, got));
    }
}
