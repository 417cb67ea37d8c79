package org.dateline.enrich.text;

import java.util.Set;

/** Says of a word with a full stop behind it whether the stop belongs to the word. */
public final class Abbreviations {
    /** Words that stand before a name or a number: the sentence goes on behind them. */
    private static final Set<String> LEADING = Set.of(
            "mr", "mrs", "ms", "messrs", "mx", "dr", "prof", "gen", "lt", "col", "capt", "cmdr", "sgt", "maj", "brig",
            "adm", "rev", "fr", "hon", "pres", "gov", "sen", "rep", "amb", "supt", "insp", "det", "cpl", "pvt", "st",
            "ste", "mt", "ft", "no", "nos", "vs", "v", "al", "eng", "adv", "sr", "smt", "shri", "pp", "vol", "art",
            "fig", "cf", "viz", "approx", "ca", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec");

    /** Words that may also close a sentence. */
    private static final Set<String> OTHER = Set.of(
            "inc", "corp", "co", "ltd", "llc", "plc", "bros", "jr", "esq", "etc", "dept", "univ", "assn", "ave", "blvd",
            "rd", "est", "tel", "pty", "bhd", "sdn", "pvt", "ariz", "calif", "colo", "conn", "del", "fla", "ga", "ill",
            "ind", "kan", "ky", "la", "mass", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore",
            "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo");

    private Abbreviations() {}

    /** Whether a full stop behind the lower-case word belongs to it. */
    public static boolean includes(String word) {
        return LEADING.contains(word) || OTHER.contains(word);
    }

    /** Whether the sentence goes on behind the lower-case word and its full stop. */
    static boolean leads(String word) {
        return LEADING.contains(word);
    }
}
