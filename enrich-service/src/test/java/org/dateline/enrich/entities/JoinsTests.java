package org.dateline.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.contract.Entity;
import org.dateline.contract.EntityType;
import org.dateline.contract.Mention;
import org.dateline.enrich.tagger.TypedMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The joins and roles of a hundred short texts against what their annotator joined. The second file was written before
 * the joins were looked at, and no rule was made for it.
 */
class JoinsTests {
    private static final Pattern MARK = Pattern.compile("\\[([POL])(\\d) ([^]]+)]|<([^>]+)>");

    @ParameterizedTest
    @CsvSource({"first, 99, 98, 97, 97", "second, 97, 97, 97, 95", "relatives, 98, 98, 95, 85"})
    void joinsWhatNamesTheSame(String file, int precision, int recall, int rolePrecision, int roleRecall) {
        Rates pairs = new Rates();
        Rates roles = new Rates();
        StringBuilder wrong = new StringBuilder();
        for (String line : lines(file)) {
            Annotated text = Annotated.of(line);
            text.score(pairs, roles, wrong);
        }

        System.getLogger("joins").log(System.Logger.Level.INFO, file + ": pairs " + pairs + ", roles " + roles + wrong);
        assertThat(pairs.precision()).as("precision of pairs %s", wrong).isGreaterThanOrEqualTo(precision);
        assertThat(pairs.recall()).as("recall of pairs %s", wrong).isGreaterThanOrEqualTo(recall);
        assertThat(roles.precision()).as("precision of roles %s", wrong).isGreaterThanOrEqualTo(rolePrecision);
        assertThat(roles.recall()).as("recall of roles %s", wrong).isGreaterThanOrEqualTo(roleRecall);
    }

    private static List<String> lines(String file) {
        try (InputStream in = JoinsTests.class.getResourceAsStream("/org/dateline/enrich/joins/" + file + ".txt")) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A text, its mentions, and what each of them names.
     *
     * @param ids of each mention the entity, by where it begins
     * @param roles of each person, in lower case
     */
    private record Annotated(
            String text, List<TypedMention> mentions, Map<Integer, String> ids, Map<String, List<String>> roles) {
        static Annotated of(String line) {
            StringBuilder text = new StringBuilder();
            Annotated annotated = new Annotated("", new ArrayList<>(), new HashMap<>(), new HashMap<>());
            Matcher mark = MARK.matcher(line);
            int last = 0;
            String person = "";
            String waiting = "";
            while (mark.find()) {
                String between = line.substring(last, mark.start());
                text.append(between);
                last = mark.end();
                if (mark.group(4) != null) {
                    text.append(mark.group(4));
                    if (between.equals(", ") && !person.isEmpty()) {
                        annotated.role(person, mark.group(4));
                    } else {
                        waiting = mark.group(4);
                    }
                    continue;
                }
                String id = mark.group(1) + mark.group(2);
                if (!waiting.isEmpty()) {
                    annotated.role(id, waiting);
                    waiting = "";
                }
                person = mark.group(1).equals("P") ? id : "";
                annotated.ids.put(text.length(), id);
                int start = text.length();
                text.append(mark.group(3));
                annotated.mentions.add(
                        new TypedMention(type(mark.group(1)), new Mention(start, text.length(), 0, 0.9)));
            }
            text.append(line.substring(last));
            return new Annotated(text.toString(), annotated.mentions, annotated.ids, annotated.roles);
        }

        private static EntityType type(String letter) {
            return switch (letter) {
                case "P" -> EntityType.PERSON;
                case "O" -> EntityType.ORGANIZATION;
                default -> EntityType.LOCATION;
            };
        }

        private void role(String id, String role) {
            String plain = role.toLowerCase(Locale.ROOT).replaceFirst("^(a|an|the|his|her) ", "");
            roles.computeIfAbsent(id, key -> new ArrayList<>()).add(plain);
        }

        void score(Rates pairs, Rates rolesFound, StringBuilder wrong) {
            Map<Integer, Integer> entityOf = new HashMap<>();
            List<Entity> entities = new EntityJoiner(text).join(mentions);
            for (int i = 0; i < entities.size(); i++) {
                Entity entity = entities.get(i);
                for (Mention mention : entity.mentions()) {
                    entityOf.put(mention.start(), i);
                }
                if (entity.type() == EntityType.PERSON) {
                    score(entity, rolesFound, wrong);
                }
            }
            List<Integer> starts = List.copyOf(ids.keySet());
            for (int a : starts) {
                for (int b : starts) {
                    if (a < b) {
                        boolean gold = ids.get(a).equals(ids.get(b));
                        boolean found = entityOf.get(a).equals(entityOf.get(b));
                        pairs.add(gold, found);
                        if (gold != found) {
                            wrong.append("\n")
                                    .append(found ? "joined " : "apart ")
                                    .append(at(a))
                                    .append(" | ")
                                    .append(at(b));
                        }
                    }
                }
            }
        }

        private void score(Entity entity, Rates rates, StringBuilder wrong) {
            List<String> gold =
                    roles.getOrDefault(ids.get(entity.mentions().get(0).start()), List.of());
            String found = entity.role() == null ? "" : entity.role().toLowerCase(Locale.ROOT);
            boolean right = gold.stream().anyMatch(role -> found.equals(role) || found.endsWith(" " + role));
            if (right) {
                rates.add(true, true);
            } else {
                if (!found.isEmpty()) {
                    rates.add(false, true);
                }
                if (!gold.isEmpty()) {
                    rates.add(true, false);
                }
                if (!found.isEmpty() || !gold.isEmpty()) {
                    wrong.append("\nrole of ")
                            .append(entity.name())
                            .append(": ")
                            .append(found)
                            .append(", not ")
                            .append(gold);
                }
            }
        }

        private String at(int start) {
            return mentions.stream()
                    .filter(mention -> mention.mention().start() == start)
                    .map(mention -> text.substring(start, mention.mention().end()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Counts what is right, found and wanted. */
    private static final class Rates {
        private int right;
        private int found;
        private int wanted;

        void add(boolean isWanted, boolean isFound) {
            right += isWanted && isFound ? 1 : 0;
            found += isFound ? 1 : 0;
            wanted += isWanted ? 1 : 0;
        }

        double precision() {
            return found == 0 ? 100 : 100.0 * right / found;
        }

        double recall() {
            return wanted == 0 ? 100 : 100.0 * right / wanted;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "P %.1f R %.1f (%d)", precision(), recall(), wanted);
        }
    }
}
