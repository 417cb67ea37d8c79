package org.dateline.enrich.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one labelled text out of what three teachers say of it (files of token, anything, label): a model of three
 * types, one of four and one of seven. Where they differ, a token may be what any of them says.
 */
final class Teachers {
    private static final int PIECE = 12;

    private Teachers() {}

    static List<List<LabelledSentence>> read(Path three, Path four, Path seven) throws IOException {
        List<List<LabelledSentence>> documents = new ArrayList<>();
        List<LabelledSentence> document = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        List<Integer> types = new ArrayList<>();
        try (BufferedReader first = Files.newBufferedReader(three);
                BufferedReader second = Files.newBufferedReader(four);
                BufferedReader third = Files.newBufferedReader(seven)) {
            for (String line = first.readLine(); line != null; line = first.readLine()) {
                String other = second.readLine();
                String another = third.readLine();
                if (!line.isBlank()) {
                    tokens.add(line.substring(0, line.indexOf('\t')));
                    types.add(together(label(line), label(other), label(another)));
                } else if (!tokens.isEmpty()) {
                    document.add(sentence(tokens, types));
                    tokens.clear();
                    types.clear();
                    if (document.size() == PIECE) {
                        documents.add(document);
                        document = new ArrayList<>();
                    }
                }
            }
        }
        return documents;
    }

    private static int label(String line) {
        return Types.of(line.substring(line.lastIndexOf('\t') + 1));
    }

    /** What a token may be; the teacher of four types alone knows of other names. */
    private static int together(int three, int four, int seven) {
        boolean sure = three == seven;
        if (sure && three == Types.OUTSIDE) {
            return four == Types.OTHER ? four : three | four;
        }
        if (sure) {
            return four == Types.OTHER ? three | four : three;
        }
        if (three == four) {
            return three;
        }
        return three | four | seven;
    }

    private static LabelledSentence sentence(List<String> tokens, List<Integer> types) {
        int[] array = types.stream().mapToInt(Integer::intValue).toArray();
        return new LabelledSentence(List.copyOf(tokens), array, new boolean[array.length]);
    }
}
