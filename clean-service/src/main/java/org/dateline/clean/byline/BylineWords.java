package org.dateline.clean.byline;

import java.util.List;
import java.util.Set;

/** Words that stand in bylines beside people's names, in small letters. */
final class BylineWords {
    /** Words that name a role, a group or an outlet, not a person. */
    static final Set<String> NO_NAMES = words(
            "staff team editor editors editorial reporter reporters correspondent correspondents desk newsroom news"
                    + " redaktion redakteur redakteurin redaktør redaktor redakcja redacción redacao redação redazione"
                    + " rédaction redactie redazione reuters ap afp dpa sda sid apa ansa efe tass pa ptis ians ani admin"
                    + " administrator webmaster contributor contributors contributing columnist producer"
                    + " photographer writer writers author authors journalist magazine times post daily guest"
                    + " agencies agency agence agentur agentie press associated media online digital network"
                    + " service services center centre institute university department ministry office bureau"
                    + " company inc llc ltd gmbh corp corporation group foundation association committee board council"
                    + " tv radio channel blog podcast newsletter manager director president ceo founder"
                    + " md phd rd ms msc mba cfp cpa jd rn esq facs dds senior sr chief executive vice"
                    + " expert specialist engineer analyst strategist coach consultant"
                    + " by bio full human share follow photo photos image images video read min updated published"
                    + " head lead founder cofounder owner partner attorney lawyer professor educator teacher nurse"
                    + " dietitian nutritionist therapist physician veterinarian doctor scientist researcher advisor"
                    + " marketing community development communications content technology research"
                    + " login subscribe subscriptions more articles learn article"
                    + " anonymous unknown user null none undefined wire newswire com net org the managing principal licensed"
                    + " certified registered freelance horticulturalist gardener architect economist lecturer presenter"
                    + " our your this that why what where contact recent posts nachrichten noticias notícias nouvelles notizie haberleri wiadomości"
                    + " новости nyheter stay connected schedule"
                    + " appointment name about details latest related");

    /** What a person does: behind a first and a last name it is none of the name. */
    static final Set<String> ROLES =
            words("editor reporter correspondent columnist contributor producer photographer writer"
                    + " journalist redakteur redakteurin redaktør redaktor korrespondent korrespondentin journaliste periodista"
                    + " giornalista senior deputy chief staff managing contributing freelance political special");
    /** Words of those who sign for many. */
    static final Set<String> GROUPS =
            words("desk newsdesk newsroom news service services agency agencies bureau network team"
                    + " staff redaktion redacción redação redazione rédaction redactie редакция");

    /** What stands for a name that nobody gave. */
    static final Set<String> NOBODY = words(
            "admin administrator webmaster user null none undefined author unknown anonymous guest editor by staff");

    /** Parts of names that have no capital. */
    static final Set<String> SMALL = words(
            "de van der den von la le di da dos das del della du al el bin ibn ben abu af av zu zum ter ten y e st"
                    + " mac mc o d l dello degli san santa");

    private BylineWords() {}

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
