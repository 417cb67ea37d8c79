package org.dateline.ingest.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.stage.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What the key file says about one key: a line such as {@code feeder=acme role=feeder rate=50 burst=500 sha256=9f86...}.
 * The key itself does not stand there. It is 256 random bits, which nobody finds by trying, so a fast hash without salt
 * guards it as well as a slow one would, which would cost each request its time (NIST SP 800-63B-3, 5.1.2.2, on secrets
 * that are drawn and not chosen: from 112 bits on, an approved one-way function; salt and slowness are for shorter ones).
 *
 * @param feeder the name of whoever holds the key; a feeder may have several, so that one can take over from another
 * @param role what the key allows
 * @param rate how fast its feeder may send, with all keys together; null for as fast as it can
 * @param sha256 of the key, 64 lower-case hexadecimal digits
 */
public record FeederKey(
        String feeder, FeederRole role, @Nullable FeederRate rate, String sha256) {
    private static final Set<String> FIELDS = Set.of("feeder", "role", "rate", "burst", "sha256");
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    public FeederKey {
        if (!NAME.matcher(feeder).matches()) {
            throw new IllegalArgumentException(
                    "expected feeder to be a name of at most 63 lower-case letters, digits, '.', '_' and '-'");
        }
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("expected sha256 to be 64 lower-case hexadecimal digits");
        }
    }

    /** What stands in the file in place of the key. */
    public static String hash(String key) {
        return Sha256.of(key.getBytes(UTF_8));
    }

    /**
     * Reads a line of the key file.
     *
     * @throws IllegalArgumentException that says what was expected; it quotes no value, which may be a key in the wrong place
     */
    static FeederKey read(String line) {
        Map<String, String> fields = fields(line);
        FeederRole role = FeederRole.titled(field(fields, "role"));
        if (role == null) {
            throw new IllegalArgumentException("expected role to be feeder or admin");
        }
        return new FeederKey(field(fields, "feeder"), role, rate(fields), field(fields, "sha256"));
    }

    private static Map<String, String> fields(String line) {
        Map<String, String> fields = new HashMap<>();
        for (String field : line.strip().split("\\s+")) {
            int equals = field.indexOf('=');
            String name = equals < 0 ? "" : field.substring(0, equals);
            if (!FIELDS.contains(name) || fields.put(name, field.substring(equals + 1)) != null) {
                throw new IllegalArgumentException("expected feeder=, role=, rate=, burst= and sha256=, each once");
            }
        }
        return fields;
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("expected " + name + "=, got none");
        }
        return value;
    }

    private static @Nullable FeederRate rate(Map<String, String> fields) {
        if (!fields.containsKey("rate") && !fields.containsKey("burst")) {
            return null;
        }
        return new FeederRate(number(field(fields, "rate")), number(field(fields, "burst")));
    }

    private static long number(String value) {
        return NUMBER.matcher(value).matches() ? Long.parseLong(value) : 0;
    }

    /** The line that says this. */
    public String line() {
        String limit = rate == null ? "" : "rate=%d burst=%d ".formatted(rate.articles(), rate.burst());
        return "feeder=%s role=%s %ssha256=%s".formatted(feeder, role.title(), limit, sha256);
    }
}
