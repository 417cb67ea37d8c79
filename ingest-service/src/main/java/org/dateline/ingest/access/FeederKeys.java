package org.dateline.ingest.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lines of the key file in, the feeder that a key belongs to out. Immutable. */
public final class FeederKeys {
    private final Map<String, FeederKey> byHash;

    private FeederKeys(Map<String, FeederKey> byHash) {
        this.byHash = Map.copyOf(byHash);
    }

    /**
     * Reads a key file: a line per key; empty lines and those that begin with # say nothing.
     *
     * @throws IllegalArgumentException that names the line and what was expected there
     */
    public static FeederKeys read(String file) {
        Map<String, FeederKey> byHash = new HashMap<>();
        Map<String, FeederKey> byFeeder = new HashMap<>();
        List<String> lines = file.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            try {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    add(FeederKey.read(line), byHash, byFeeder);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line %d: %s".formatted(i + 1, e.getMessage()), e);
            }
        }
        // A file that is just being written may be empty; to let nobody in is not what it means.
        if (byHash.isEmpty()) {
            throw new IllegalArgumentException("line 1: expected at least one key, got none");
        }
        return new FeederKeys(byHash);
    }

    private static void add(FeederKey key, Map<String, FeederKey> byHash, Map<String, FeederKey> byFeeder) {
        FeederKey other = byFeeder.putIfAbsent(key.feeder(), key);
        if (other != null && !Objects.equals(other.rate(), key.rate())) {
            throw new IllegalArgumentException(
                    "expected the same rate and burst for all keys of %s, which share them".formatted(key.feeder()));
        }
        if (byHash.put(key.sha256(), key) != null) {
            throw new IllegalArgumentException("expected each sha256 once; keys are not shared");
        }
    }

    /**
     * Whose key this is; null where it is nobody's. The time this takes tells nothing of the keys: each hash is compared
     * as a whole, whether or not one was found before.
     */
    public @Nullable FeederKey find(String key) {
        byte[] hash = FeederKey.hash(key).getBytes(US_ASCII);
        FeederKey found = null;
        for (FeederKey known : byHash.values()) {
            if (MessageDigest.isEqual(hash, known.sha256().getBytes(US_ASCII))) {
                found = known;
            }
        }
        return found;
    }

    /** What these say about a key that was found in others; null where it holds no more. */
    @Nullable
    FeederKey current(FeederKey key) {
        return byHash.get(key.sha256());
    }

    /** How many keys each feeder has. */
    Map<String, Integer> count() {
        Map<String, Integer> count = new TreeMap<>();
        byHash.values().forEach(key -> count.merge(key.feeder(), 1, Integer::sum));
        return count;
    }
}
