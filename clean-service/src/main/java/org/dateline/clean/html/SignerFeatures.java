package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells of each block whether it names those whom the page states as its authors, as bylines and notes about the author
 * do, and whether a time is marked in it: columns of a row out.
 */
final class SignerFeatures {
    private static final List<String> METAS = List.of(
            "author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl", "dcterms.creator");
    private static final int LONGEST_NAME = 60;
    /** Words of a block that are looked at. */
    private static final int START = 24;

    private final WordBits names = new WordBits();
    private final int[] times;

    SignerFeatures(Page page, LinkedData linked) {
        List<String> stated = new ArrayList<>(linked.authors());
        for (String meta : METAS) {
            stated.addAll(page.head().metas(meta));
        }
        for (String name : stated) {
            if (name.length() <= LONGEST_NAME && !name.startsWith("http")) {
                for (long word : Words.hashes(name)) {
                    names.add(word, 1);
                }
            }
        }
        times = page.head().marks().stream()
                .filter(mark -> mark.kind().equals("time"))
                .mapToInt(Head.Mark::block)
                .sorted()
                .toArray();
    }

    void addTo(FeatureRow row, Block block) {
        long[] words = block.shape().hashes();
        int looked = Math.min(words.length, START);
        int named = 0;
        int first = START;
        for (int i = 0; i < looked && names.size() > 0; i++) {
            if (names.contains(words[i])) {
                named++;
                first = Math.min(first, i);
            }
        }
        row.add(named).add(named / (double) Math.max(1, looked)).add(first);
        row.add(Arrays.binarySearch(times, block.index()) >= 0);
    }
}
