package org.dateline.enrich.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes documents from the sentence frames of the project: slots in braces are filled with names and numbers. They stand
 * for what open news text lacks: results of matches, headlines in capitals, datelines, lists of people.
 */
final class Frames {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final int SENTENCES = 10;

    private final NameMaker maker;
    private final List<String> frames = Lists.lines("frames");

    Frames(NameMaker maker) {
        this.maker = maker;
    }

    List<List<LabelledSentence>> documents(int count) {
        List<List<LabelledSentence>> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int first = maker.number(frames.size());
            List<LabelledSentence> document = new ArrayList<>();
            for (int s = 0; s < SENTENCES; s++) {
                boolean near = maker.number(3) > 0;
                document.add(fill(
                        frames.get(near ? (first + maker.number(6)) % frames.size() : maker.number(frames.size()))));
            }
            documents.add(document);
        }
        return documents;
    }

    private LabelledSentence fill(String frame) {
        boolean shouted = frame.startsWith("^");
        Substitution.Builder builder = new Substitution.Builder();
        for (String part : (shouted ? frame.substring(1) : frame).split(" ")) {
            Matcher slot = SLOT.matcher(part);
            if (slot.matches()) {
                String text = value(slot.group(1));
                builder.addAll(shouted ? text.toUpperCase(Locale.ROOT) : text, type(slot.group(1)));
            } else {
                builder.add(part, Types.OUTSIDE, false);
            }
        }
        return builder.build();
    }

    private String value(String slot) {
        return switch (slot) {
            case "person" -> maker.given() + " " + maker.family();
            case "initial" -> maker.given().charAt(0) + ". " + maker.family();
            case "family" -> maker.family();
            case "city" -> maker.city();
            case "CITY" -> maker.city().toUpperCase(Locale.ROOT);
            case "country" -> maker.country();
            case "place" -> maker.place();
            case "nationality" -> maker.nationality();
            case "club", "clubcity" -> slot.equals("club") ? maker.club() : maker.city();
            case "org" -> maker.organization();
            case "acronym" -> maker.acronym();
            case "n" -> String.valueOf(maker.number(12));
            case "nn" -> String.valueOf(maker.number(100));
            case "nnn" -> String.valueOf(maker.number(900) + 100);
            case "time" -> maker.number(4) + ":" + (10 + maker.number(50)) + "." + (10 + maker.number(90));
            case "date" -> "1996-" + (10 + maker.number(3)) + "-" + (10 + maker.number(19));
            default -> throw new IllegalStateException("Unknown slot: " + slot);
        };
    }

    private static int type(String slot) {
        return switch (slot) {
            case "person", "initial", "family" -> Types.PERSON;
            case "city", "CITY", "country", "place" -> Types.LOCATION;
            case "nationality" -> Types.OTHER;
            case "club", "clubcity", "org", "acronym" -> Types.ORGANIZATION;
            default -> Types.OUTSIDE;
        };
    }
}
