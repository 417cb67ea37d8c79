package org.dateline.clean.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Gathers the dates that a page marks up: the elements of a walk in, marks with what their names and labels call them
 * out. One for each page; not thread-safe.
 */
final class DateMarks {
    /** What tells of an update, in names and in labels; a part of a word. */
    static final Pattern UPDATE = Pattern.compile(
            "updat|modif|aktuali|güncel|upprett|opdater|oppdater|uppdater|päivitet|frissít|módosít|ažurir|posodob|ενημερ"
                    + "|обнов|оновл|изменен|mis à jour|mise à jour|actualiz|atualiz|aggiorn|bijgewerkt|diperbarui|dikemas kini"
                    + "|cập nhật|yenilən|განახლ|թարմաց|更新|수정|تحديث|بروز ?رسانی|به.روز|اپ ڈیٹ|עודכן|עדכון|अपडेट|আপডেট|হালনাগাদ"
                    + "|மாற்றம்|புதுப்பி|ปรับปรุง|อัปเดต|อัพเดต",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PUBLICATION =
            Pattern.compile("publish|publi[cé]|pubdate|posted|created|entry-date", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_LABEL = 40;
    /** More are no article's, and each is compared with those beside it. */
    private static final int MOST = 1_000;
    /** The nodes of an element that holds another one alone: it and white space. */
    private static final int ALONE = 3;

    private final List<DateMark> marks = new ArrayList<>();
    private final Deque<DateMark.Item> items = new ArrayDeque<>();

    List<DateMark> all() {
        return marks;
    }

    /** Notes that the walk enters an element that it will leave. */
    void enter(Element element, int block) {
        if (element.attributesSize() > 0) {
            if (element.hasAttr("itemscope")) {
                items.push(new DateMark.Item(block));
            }
            see(element, block);
        }
    }

    void leave(Element element, int block) {
        if (!items.isEmpty() && element.hasAttr("itemscope")) {
            items.pop().end(block);
        }
    }

    void seeTime(Element element, int block) {
        if (marks.size() < MOST) {
            add(element, sense(element), true, element.attr("datetime"), block);
        }
    }

    /** Notes an element other than {@code <time>} if it is said to be a date. */
    void see(Element element, int block) {
        if (element.attributesSize() == 0 || marks.size() >= MOST) {
            return;
        }
        String property = element.attr("itemprop");
        if (property.regionMatches(true, 0, "date", 0, 4)) {
            boolean published = property.equalsIgnoreCase("datePublished");
            boolean updated = property.equalsIgnoreCase("dateModified");
            if (published || updated) {
                DateMark.Sense sense = published ? DateMark.Sense.PUBLISHED : DateMark.Sense.UPDATED;
                String value = element.attr("content");
                add(element, sense, false, value.isBlank() ? element.attr("datetime") : value, block);
            }
        } else if (element.normalName().equals("abbr") && element.hasClass("published")) {
            // The microformat hAtom 0.1, "Entry Published".
            add(element, DateMark.Sense.PUBLISHED, false, element.attr("title"), block);
        }
    }

    private void add(Element element, DateMark.Sense sense, boolean isTime, String value, int block) {
        marks.add(new DateMark(sense, isTime, value.strip(), Head.shortText(element), block, items.peek()));
    }

    /** What the element's own names say, else what it and its label show, else the names of what holds it alone. */
    private static DateMark.Sense sense(Element element) {
        DateMark.Sense named = sense(names(element));
        if (named != DateMark.Sense.PLAIN || element.hasAttr("pubdate")) {
            return named == DateMark.Sense.UPDATED ? named : DateMark.Sense.PUBLISHED;
        }
        DateMark.Sense said = sense(label(element) + " " + Head.shortText(element));
        Element parent = element.parent();
        return said == DateMark.Sense.PLAIN && parent != null && parent.childNodeSize() <= ALONE
                ? sense(names(parent))
                : said;
    }

    private static DateMark.Sense sense(String words) {
        if (PUBLICATION.matcher(words).find()) {
            return DateMark.Sense.PUBLISHED;
        }
        return UPDATE.matcher(words).find() ? DateMark.Sense.UPDATED : DateMark.Sense.PLAIN;
    }

    private static String names(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String names = element.className() + " " + element.attr("itemprop") + " " + element.id();
        return names.substring(0, Math.min(names.length(), 4 * LONGEST_LABEL)).toLowerCase(Locale.ROOT);
    }

    /** The end of what stands right before an element, in the same one. */
    private static String label(Element element) {
        Node before = element.previousSibling();
        if (before instanceof TextNode blank && blank.isBlank()) {
            before = before.previousSibling();
        }
        String label = "";
        if (before instanceof TextNode text) {
            label = text.getWholeText();
        } else if (before instanceof Element other && !other.normalName().equals("time")) {
            label = Head.shortText(other);
        }
        return label.substring(Math.max(0, label.length() - LONGEST_LABEL));
    }
}
