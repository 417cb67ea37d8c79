package org.dateline.enrich.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes documents from the frames of the project, which are short stories with slots in braces: slots are filled with
 * names and numbers. They stand for what open news text lacks: news of all regions, results of matches, headlines in
 * capitals, datelines, lists of people. A slot with a number has the same name wherever the story repeats it.
 */
final class Frames {
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z-]+)(?:_([a-z]+))?(\\d*)}");
    private static final Pattern NAME = Pattern.compile("(\\S+)/(PER|ORG|LOC|MISC)");
    private static final int SENTENCES = 10;

    private final NameMaker maker;
    private final List<List<String>> stories = Lists.blocks("frames");

    Frames(NameMaker maker) {
        this.maker = maker;
    }

    List<List<LabelledSentence>> documents(int count) {
        List<List<LabelledSentence>> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<LabelledSentence> document = new ArrayList<>();
            while (document.size() < SENTENCES) {
                Story story = new Story();
                stories.get(maker.number(stories.size())).forEach(frame -> document.add(story.fill(frame)));
            }
            documents.add(document);
        }
        return documents;
    }

    /** One story with its names. */
    private final class Story {
        private final Map<String, String> names = new HashMap<>();

        LabelledSentence fill(String frame) {
            Substitution.Builder builder = new Substitution.Builder();
            for (String part : frame.split(" ")) {
                Matcher slot = SLOT.matcher(part);
                Matcher name = NAME.matcher(part);
                if (slot.matches()) {
                    fill(slot, builder);
                } else if (name.matches()) {
                    builder.addAll(name.group(1).replace('_', ' '), Types.of(name.group(2)));
                } else {
                    builder.add(word(part), Types.OUTSIDE, false);
                }
            }
            return builder.build();
        }

        /** One of the alternatives, slots of numbers in it filled. */
        private String word(String part) {
            String[] either = part.split("\\|");
            return SLOT.matcher(either[maker.number(either.length)]).replaceAll(slot -> value(slot.group(1), ""));
        }

        private void fill(Matcher slot, Substitution.Builder builder) {
            String kind = slot.group(1).toLowerCase(Locale.ROOT);
            boolean shouted = !kind.equals(slot.group(1));
            String text =
                    kind.equals("initials") ? initials(name(slot.group(2), slot.group(3))) : name(kind, slot.group(3));
            builder.addAll(shouted ? text.toUpperCase(Locale.ROOT) : text, type(kind));
        }

        private String name(String kind, String number) {
            if (number.isEmpty()) {
                return value(kind, "");
            }
            String known = names.get(kind + number);
            if (known == null) {
                known = value(kind, number);
                names.put(kind + number, known);
            }
            return known;
        }

        private String value(String kind, String number) {
            return switch (kind) {
                case "person" -> person(number);
                case "family" -> maker.family();
                case "initial" -> maker.make("letter") + " " + name("family", number);
                case "usclub" -> name("uscity", number) + " " + name("usteam", number);
                case "n" -> String.valueOf(1 + maker.number(11));
                case "nn" -> String.valueOf(10 + maker.number(90));
                case "nnn" -> String.valueOf(maker.number(900) + 100);
                case "time" -> maker.number(4) + ":" + (10 + maker.number(50)) + "." + (10 + maker.number(90));
                case "date" -> 1990 + maker.number(35) + "-" + (10 + maker.number(3)) + "-" + (10 + maker.number(19));
                default -> maker.make(kind);
            };
        }

        /** A person's name, given and family name with now and then more, or the family name before the given one. */
        private String person(String number) {
            String family = name("family", number);
            int form = maker.number(16);
            if (form == 0) {
                return family + " " + maker.hyphenated();
            }
            String middle = form == 1 ? maker.make("letter") + " " : form < 4 ? maker.given() + " " : "";
            return name("given", number) + " " + middle + family;
        }

        private int type(String kind) {
            return switch (kind) {
                case "person" -> Types.PERSON;
                case "initials" -> Types.ORGANIZATION;
                default -> maker.type(kind);
            };
        }
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() < 2
                ? name.substring(0, Math.min(3, name.length())).toUpperCase(Locale.ROOT)
                : initials.toString();
    }
}
