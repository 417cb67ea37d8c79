package org.dateline.enrich.watchlist;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dateline.contract.EntityType;
import org.dateline.contract.WatchlistMatch;
import org.dateline.stage.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatchlistReaderTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name,type,aliases,case\np1,\"Okoro, Mary\",person,Mary Okoro|\"\"M\"\",\n",
                "\uFEFFname;id;case;type;aliases\r\nOkoro, Mary;p1;Capitals;PERSON; Mary Okoro |M\r\n\r\n",
                "id\tname\ttype\taliases\np1\tOkoro, Mary\tperson\tMary Okoro",
                "{\"id\":\"p1\",\"name\":\"Okoro, Mary\",\"type\":\"person\",\"aliases\":[\"Mary Okoro\"]}",
                "\n{\"name\":\"Okoro, Mary\",\"id\":\"p1\",\"aliases\":[\"Mary Okoro\"],\"type\":\"PERSON\",\"case\":null}\n"
            })
    void readsCsvAndNdjson(String file) throws IOException {
        Watchlist list = read(file);

        assertThat(list.size()).isEqualTo(1);
        assertThat(list.find("Mary Okoro").matches()).singleElement().satisfies(match -> {
            assertThat(match.id()).isEqualTo("p1");
            assertThat(match.name()).isEqualTo("Okoro, Mary");
            assertThat(match.type()).isEqualTo(EntityType.PERSON);
        });
        assertThat(list.find("Okoro, Mary").matches())
                .extracting(WatchlistMatch::id)
                .containsExactly("p1");
    }

    @Test
    void fillsInWhatIsLeftOut() throws IOException {
        Watchlist list = read("id,name\n7,Okoro\n");

        assertThat(list.find("okoro").matches()).isEmpty();
        assertThat(list.find("OKORO").matches())
                .extracting(WatchlistMatch::type)
                .containsExactly(EntityType.OTHER);
    }

    @Test
    void hasTheVersionOfItsContent() throws IOException {
        String version = read("id,name\n7,Okoro\n").version();

        assertThat(version)
                .matches("[0-9a-f]{12}")
                .isEqualTo(read("id,name\n7,Okoro\n").version());
        assertThat(read("id,name\n7,Okoro2\n").version()).isNotEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '§',
            value = {
                "~line 1: expected at least one name, got none",
                "id,name\\n~line 1: expected at least one name, got none",
                "name,alias\\nA,B~line 1: expected a header of id, name and, if wanted, type, aliases, case, each once, got: name,alias",
                "id,name,name\\n1,A,B~line 1: expected a header of id, name",
                "[{}]~line 1: expected a JSON object per line, got an array; jq -c '.[]' makes lines of it",
                "id,name\\n1,A,B~line 2: expected 2 fields as in the header, got 3; a field with a , in it stands in quotation marks",
                "id,name\\n1,\"A~line 2: expected the quotation mark to be closed in its line",
                "id,name\\n1,\"A\"B~line 2: expected a , behind the closing quotation mark, got: B",
                "id,name\\n ,A~line 2: id: expected 1 to 256 characters, got 0",
                "id,name\\n1,A\\n2,B\\n1,C~line 4: id: expected each id in one row, got a second one of 1; put all its names into",
                "id,name\\n1,~line 2: name: expected a name with a letter or digit, got: ",
                "id,name\\n1,---~line 2: name: expected a name with a letter or digit, got: ---",
                "id,name,aliases\\n1,A,B||C~line 2: aliases: expected a name with a letter or digit, got: ",
                "id,name,type\\n1,A,human~line 2: type: expected one of [person, organization, location, other], got: human",
                "id,name,case\\n1,A,upper~line 2: case: expected one of [exact, capitals, ignore], got: upper",
                "{\"id\":1,\"nme\":2}~line 1: nme: expected id, name, type, aliases, case and no other field",
                "{\"id\":1,\"name\":{}}~line 1: name: expected a string, got: OBJECT",
                "{\"id\":1,\"name\":\"A\",\"aliases\":\"B\"}~line 1: aliases: expected an array of strings, got: STRING",
                "{\"id\":1,\"name\":\"A\\\\nB\"}~line 1: name: expected a name without a line break, got: A B",
                "{\"id\":1,~line 1: expected a JSON object in one line, got: {\"id\":1,",
                "{\"id\":1,\"name\":\"A\"}\\n7~line 2: expected a JSON object, got: NUMBER",
            })
    void namesTheLineAndTheField(String file, String error) {
        assertThatThrownBy(() -> read(file == null ? "" : file.translateEscapes()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("names.csv, " + error);
    }

    @Test
    void refusesNamesThatAreNone() {
        assertThatThrownBy(() -> read("id,name\n1," + "a ".repeat(10_000)))
                .hasMessageContaining("line 2: name: expected at most 62 words and signs, got more: a a a")
                .message()
                .hasSizeLessThan(200);
        assertThatThrownBy(() -> read("id,name\n1," + "a".repeat(10_000)))
                .hasMessageContaining("line 2: name: expected words of at most 128 characters")
                .message()
                .hasSizeLessThan(200);
    }

    @Test
    void saysWhereAFileIsNotUtf8() {
        byte[] latin = "id,name\n1,Okoro\n2,René\n".getBytes(ISO_8859_1);

        assertThatThrownBy(() -> read(latin))
                .hasMessage("names.csv, line 3: expected UTF-8, got bytes that are none; save the file as UTF-8");
    }

    @Test
    void saysTheFirstOfManyErrors() {
        assertThatThrownBy(() -> read("id,name\n" + "1,\n".repeat(1_000)))
                .satisfies(error ->
                        assertThat(List.of(error.getMessage().split("\n"))).hasSize(20));
    }

    private static Watchlist read(String file) throws IOException {
        return read(file.getBytes(UTF_8));
    }

    private static Watchlist read(byte[] file) throws IOException {
        return WatchlistReader.read(
                new ByteArrayInputStream(file), "names.csv", Sha256.of(new ByteArrayInputStream(file)));
    }
}
