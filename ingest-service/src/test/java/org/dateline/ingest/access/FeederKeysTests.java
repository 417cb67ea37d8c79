package org.dateline.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeederKeysTests {
    private static final String HASH = "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8";
    private static final String OTHER = "0000000000000000000000000000000000000000000000000000000000000000";

    @Test
    void hashesAsOtherToolsDo() {
        assertThat(FeederKey.hash("password")).isEqualTo(HASH);
    }

    @Test
    void findsWhoseKeyItIs() {
        FeederKeys keys =
                FeederKeys.read("""
                # The wire; its old key ends in May.
                feeder=wire role=feeder rate=50 burst=500 sha256=%s
                feeder=wire role=admin burst=500 rate=50 sha256=%s

                  sha256=%s\trole=admin feeder=desk
                """.formatted(FeederKey.hash("old"), FeederKey.hash("new"), FeederKey.hash("desk")));

        FeederRate rate = new FeederRate(50, 500);
        assertThat(keys.find("old")).isEqualTo(new FeederKey("wire", FeederRole.FEEDER, rate, FeederKey.hash("old")));
        assertThat(keys.find("new")).isEqualTo(new FeederKey("wire", FeederRole.ADMIN, rate, FeederKey.hash("new")));
        assertThat(keys.find("desk")).isEqualTo(new FeederKey("desk", FeederRole.ADMIN, null, FeederKey.hash("desk")));
        assertThat(keys.find("else")).isNull();
        assertThat(keys.find(FeederKey.hash("old")))
                .as("what stands in the file")
                .isNull();
        assertThat(keys.count()).isEqualTo(Map.of("desk", 1, "wire", 2));
    }

    @Test
    void readsTheLineThatItWrites() {
        FeederKey limited = new FeederKey("wire", FeederRole.FEEDER, new FeederRate(1, 1_000_000), HASH);
        FeederKey unlimited = new FeederKey("a.b_c-9", FeederRole.ADMIN, null, OTHER);

        assertThat(FeederKey.read(limited.line())).isEqualTo(limited);
        assertThat(FeederKey.read(unlimited.line())).isEqualTo(unlimited);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feeder=wire role=feeder",
                "feeder=wire sha256=" + HASH,
                "role=feeder sha256=" + HASH,
                "feeder=wire role=editor sha256=" + HASH,
                "feeder=Wire role=feeder sha256=" + HASH,
                "feeder= role=feeder sha256=" + HASH,
                "feeder=wire role=feeder sha256=dateline_secret",
                "feeder=wire role=feeder dateline_secret",
                "feeder=wire role=feeder key=dateline_secret sha256=" + HASH,
                "feeder=wire role=feeder role=admin sha256=" + HASH,
                "feeder=wire role=feeder rate=50 sha256=" + HASH,
                "feeder=wire role=feeder rate=0 burst=1 sha256=" + HASH,
                "feeder=wire role=feeder rate=1 burst=-1 sha256=" + HASH,
                "feeder=wire role=feeder rate=1 burst=1e3 sha256=" + HASH,
                "feeder=wire role=feeder rate=1 burst=99999999999999999999 sha256=" + HASH,
                "feeder=desk role=admin sha256=" + OTHER,
                "feeder=else role=admin rate=1 burst=1 sha256=" + OTHER,
            })
    void namesTheLineThatMakesNoSenseAndQuotesNoValueOfIt(String line) {
        String file = "feeder=desk role=admin rate=1 burst=1 sha256=" + OTHER + "\n\n" + line + "\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeederKeys.read(file))
                .withMessageStartingWith("line 3: expected ")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret", HASH, OTHER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# feeder=wire role=feeder sha256=" + HASH})
    void isNotReadFromAFileWithoutAKey(String file) {
        assertThatIllegalArgumentException().isThrownBy(() -> FeederKeys.read(file));
    }
}
