package org.dateline.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeederLimitsTests {
    private final AtomicLong now = new AtomicLong();
    private final FeederLimits limits = new FeederLimits(new Clock(now));

    @Test
    void letsABurstPassAndThenAsManyASecondAsTheRateSays() {
        FeederKey wire = key("wire", new FeederRate(4, 10));

        assertThat(admitted(wire, 20)).isEqualTo(10);
        assertThat(limits.wait(wire)).isEqualTo(Duration.ofMillis(250));
        pass(Duration.ofSeconds(2));
        assertThat(admitted(wire, 20)).isEqualTo(8);
        pass(Duration.ofHours(1));
        assertThat(admitted(wire, 20)).isEqualTo(10);
    }

    @Test
    void countsAllKeysOfAFeederTogetherAndEachFeederByItself() {
        FeederRate rate = new FeederRate(1, 3);

        assertThat(admitted(key("wire", rate), 2)).isEqualTo(2);
        assertThat(admitted(new FeederKey("wire", FeederRole.ADMIN, rate, "1".repeat(64)), 2))
                .isEqualTo(1);
        assertThat(admitted(key("desk", rate), 4)).isEqualTo(3);
    }

    @Test
    void holdsTheNewRateOnceItIsAnother() {
        admitted(key("wire", new FeederRate(1, 1)), 5);

        assertThat(admitted(key("wire", new FeederRate(1, 7)), 20)).isEqualTo(7);
    }

    @Test
    void leavesWhoHasNoRateAlone() {
        assertThat(admitted(key("wire", null), 100_000)).isEqualTo(100_000);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private long admitted(FeederKey key, int articles) {
        return IntStream.range(0, articles)
                .filter(i -> limits.wait(key).isZero())
                .count();
    }

    private static FeederKey key(String feeder, FeederRate rate) {
        return new FeederKey(feeder, FeederRole.FEEDER, rate, "0".repeat(64));
    }

    private record Clock(AtomicLong now) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
