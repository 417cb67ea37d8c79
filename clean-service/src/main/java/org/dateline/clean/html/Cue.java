package org.dateline.clean.html;

import java.util.List;

/**
 * What the names of an element (its tag, and the words of its class, id and role) say about the text in it. The words
 * are those that page templates use, in the languages that template authors write in.
 */
enum Cue {
    ARTICLE("article story post entry news artikel articulo noticia hentry artigo articolo nyhet"),
    BODY("body content text copy paragraph paragraphs richtext prose wysiwyg inhalt contenido cuerpo texto corpo"
            + " articlebody storybody bodytext bodycopy articletext maincontent entrytext texte markup postbody"
            + " articlecontent brodtext tekst"),
    MAIN("main primary"),
    LEAD("lead lede intro standfirst dek deck summary excerpt subtitle subhead subheadline subheading abstract"
            + " chapeau chapo description kicker vorspann sapo sumario bajada entradilla introduction ingress ingres"
            + " manchet preface preamble leadtext leadin strapline tagline untertitel subtext subheader"),
    TITLE("title headline heading titel titulo titre hed"),
    BYLINE(
            "byline by author authors autor autores auteur writer contributor contributors reporter signature autoren firma"
                    + " autore journalist journaliste periodista forfatter skribent yazar penulis"),
    BIO("bio about authorbox profile vita biography"),
    DATE("date time timestamp published datum fecha pubdate datetime updated modified dateline pub"),
    CAPTION("caption captions figcaption credit credits legend legende wp-caption copyright bildunterschrift"),
    MEDIA("image images img photo photos foto bild gallery slideshow picture media video videos player audio podcast"
            + " carousel slider lightbox thumb thumbnail figure galleria galerie slide swiper"),
    SHARE("share sharing social facebook whatsapp addthis sharedaddy teilen compartir print bookmark sharebar follow"),
    RELATED("related recommended recommend recommendation recommendations recirc recirculation similar readmore seealso"
            + " suggestions also linked outbrain taboola further relacionadas verwandte weitere"
            + " relatedarticles upnext next prev previous crosslink lire"),
    POPULAR("trending popular mostread latest top most beliebt meistgelesen ticker headlines"),
    TEASER("card cards teaser teasers item items tile tiles list promo archive river feed listing loop stream"),
    COMMENT("comment comments disqus respond reply replies discussion livefyre kommentar kommentare commentlist"
            + " comentarios commento coral talkback forum"),
    AD("ad ads advert adverts advertisement advertising adsense sponsor sponsored dfp gpt anzeige publicidad"
            + " werbung commercial affiliate mpu leaderboard doubleclick adslot adunit promoted promotion"),
    NEWSLETTER("newsletter newsletters subscribe subscription signup optin mailchimp abo donate donation cta offer"
            + " membership register registration support callout"),
    PAYWALL("paywall piano premium locked meter gate gated login regwall barrier restricted"),
    NAVIGATION(
            "nav navigation menu navbar breadcrumb breadcrumbs crumbs toolbar topbar tabs tab pagination pager sitemap"
                    + " skip dropdown hamburger megamenu submenu"),
    FOOTER("footer foot bottom legal imprint colophon"),
    HEADER("header masthead hero head topper"),
    SIDE("sidebar aside side rail widget secondary complementary module widgets sticky"),
    TAGS("tag tags topic topics keyword keywords category categories label labels rubric channel hashtag meta"
            + " taxonomy metadata section eyebrow"),
    CONSENT("cookie cookies consent gdpr privacy onetrust cmp didomi banner notice overlay modal popup dialog toast"
            + " alert interstitial"),
    QUOTE("quote pullquote blockquote pull zitat"),
    EMBED("embed tweet twitter instagram iframe oembed youtube tiktok embedded"),
    BOX("infobox factbox box info explainer inset highlight highlights key takeaways faktabox"),
    NOTE("correction disclaimer note footnote footnotes source sources disclosure editors references reference"),
    HIDDEN("hidden hide sr visually visuallyhidden offscreen invisible screenreader assistive"),
    LIVE("live liveblog timeline"),
    CONTENTS("toc contents index outline jumplinks"),
    SEARCH("search form poll quiz survey vote rating ratings"),
    SHOP("product products price buy shop store deal cart commerce"),
    STEP("step steps recipe ingredients faq question answer accordion"),

    T_ARTICLE(),
    T_MAIN(),
    T_SECTION(),
    T_ASIDE(),
    T_HEADER(),
    T_FOOTER(),
    T_NAV(),
    T_FORM(),
    T_FIGURE(),
    T_FIGCAPTION(),
    T_LIST(),
    T_TABLE(),
    T_QUOTE(),
    T_DETAILS(),
    T_NOSCRIPT(),
    T_BUTTON(),
    T_ADDRESS(),
    T_DIALOG(),
    T_UNSEEN();

    static final List<Cue> ALL = List.of(values());

    private final String words;

    Cue() {
        this("");
    }

    Cue(String words) {
        this.words = words;
    }

    List<String> words() {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    long bit() {
        return 1L << ordinal();
    }

    boolean in(long cues) {
        return (cues & bit()) != 0;
    }
}
