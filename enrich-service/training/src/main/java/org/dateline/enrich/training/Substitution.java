package org.dateline.enrich.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts other names into the sentences of a document: people, towns, countries and organizations of all regions stand
 * where the text had its own, the same new name wherever the document repeats an old one.
 */
final class Substitution {
    private final NameMaker maker;
    private final Set<String> cities = Set.copyOf(Lists.names("cities"));
    private final Set<String> countries = Set.copyOf(Lists.names("countries"));
    private final Set<String> nationalities =
            Lists.names("nationalities").stream().collect(Collectors.toSet());

    Substitution(NameMaker maker) {
        this.maker = maker;
    }

    List<LabelledSentence> apply(List<LabelledSentence> document) {
        Map<String, String> renamed = new HashMap<>();
        boolean apart = maker.number(2) == 0;
        return document.stream()
                .map(sentence -> apply(sentence, renamed))
                .map(sentence -> apart ? hyphensApart(sentence) : sentence)
                .toList();
    }

    /** The sentence as some texts have it, with white space around hyphens. */
    private static LabelledSentence hyphensApart(LabelledSentence sentence) {
        Builder builder = new Builder();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String token = sentence.tokens().get(i);
            int type = sentence.types()[i];
            if (token.matches("\\p{L}+(-\\p{L}+)+") && type != Types.OTHER && Types.sure(type)) {
                builder.add(token.substring(0, token.indexOf('-')), type, sentence.begins()[i]);
                for (String rest : token.substring(token.indexOf('-') + 1).split("-")) {
                    builder.add("-", type, false).add(rest, type, false);
                }
            } else {
                builder.add(token, type, sentence.begins()[i]);
            }
        }
        return builder.build();
    }

    private LabelledSentence apply(LabelledSentence sentence, Map<String, String> renamed) {
        Builder builder = new Builder();
        int size = sentence.tokens().size();
        int i = 0;
        while (i < size) {
            int end = i + 1;
            int type = sentence.types()[i];
            while (end < size && sentence.types()[end] == type && !sentence.begins()[end] && type != Types.OUTSIDE) {
                end++;
            }
            List<String> name = sentence.tokens().subList(i, end);
            boolean sureAround = (i == 0 || Types.sure(sentence.types()[i - 1]))
                    && (end == size || Types.sure(sentence.types()[end]));
            String other = sureAround ? other(name, type, renamed) : null;
            if (other == null) {
                for (int k = i; k < end; k++) {
                    builder.add(sentence.tokens().get(k), sentence.types()[k], sentence.begins()[k]);
                }
            } else {
                if (type == Types.PERSON && maker.number(name.size() > 1 ? 5 : 12) == 0) {
                    builder.addAll(maker.make("honorific"), Types.OUTSIDE);
                }
                builder.addAll(other, type);
            }
            i = end;
        }
        return builder.build();
    }

    private @org.jspecify.annotations.Nullable String other(List<String> name, int type, Map<String, String> renamed) {
        String text = String.join(" ", name);
        return switch (type) {
            case Types.PERSON -> person(name, renamed);
            case Types.LOCATION -> renamed.computeIfAbsent("L " + text, key -> place(text));
            case Types.ORGANIZATION ->
                maker.number(3) == 0 ? null : renamed.computeIfAbsent("O " + text, key -> organization(text));
            case Types.OTHER ->
                nationalities.contains(text)
                        ? renamed.computeIfAbsent("M " + text, key -> maker.make("nationality"))
                        : null;
            default -> null;
        };
    }

    private String place(String text) {
        if (cities.contains(text)) {
            return maker.make("city");
        }
        return countries.contains(text) ? maker.make("country") : maker.number(2) == 0 ? maker.make("place") : text;
    }

    private String organization(String text) {
        boolean acronym = text.length() < 6 && text.equals(text.toUpperCase(Locale.ROOT));
        return acronym && maker.number(2) == 0 ? maker.make("acronym") : maker.make("organization");
    }

    private String person(List<String> name, Map<String, String> renamed) {
        String last = name.get(name.size() - 1).toLowerCase(Locale.ROOT);
        String family = renamed.computeIfAbsent("F " + last, key -> maker.family());
        if (name.size() == 1) {
            return family;
        }
        if (maker.number(14) == 0 || renamed.containsKey("E " + last)) {
            renamed.put("E " + last, "");
            renamed.put("F " + last, renamed.computeIfAbsent("K " + last, key -> maker.make("east-asian")));
            return renamed.getOrDefault("F " + last, "") + " "
                    + renamed.computeIfAbsent("H " + name.get(0), key -> maker.hyphenated());
        }
        String given = renamed.computeIfAbsent("G " + name.get(0), key -> maker.given());
        boolean middle = name.size() > 2 || maker.number(10) == 0;
        return given + " " + (middle ? renamed.computeIfAbsent("N " + last, key -> maker.given()) + " " : "") + family;
    }

    /** Collects the tokens of a new sentence. */
    static final class Builder {
        private final List<String> tokens = new ArrayList<>();
        private final List<Integer> types = new ArrayList<>();
        private final List<Boolean> begins = new ArrayList<>();

        Builder add(String token, int type, boolean begin) {
            tokens.add(token);
            types.add(type);
            begins.add(begin);
            return this;
        }

        Builder addAll(String text, int type) {
            boolean first = true;
            for (String token : text.split(" ")) {
                add(token, type, first && type != Types.OUTSIDE);
                first = false;
            }
            return this;
        }

        LabelledSentence build() {
            boolean[] flags = new boolean[begins.size()];
            for (int i = 0; i < flags.length; i++) {
                flags[i] = begins.get(i);
            }
            return new LabelledSentence(
                    List.copyOf(tokens),
                    types.stream().mapToInt(Integer::intValue).toArray(),
                    flags);
        }
    }
}
