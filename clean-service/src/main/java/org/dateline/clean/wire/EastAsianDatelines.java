package org.dateline.clean.wire;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.clean.date.WrittenDate;
import org.dateline.clean.date.WrittenDates;
import org.dateline.contract.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a Chinese, Japanese or Korean story in, its dateline out, as Xinhua, Kyodo and Yonhap write them: {@code
 * 新华社北京11月1日电}, {@code 【ワシントン共同】}, {@code (서울=연합뉴스)}. Thread-safe.
 */
final class EastAsianDatelines {
    private static final Pattern CHINESE = Pattern.compile(
            "[（(]?(\\p{IsHan}{2,3}[社网網])\\s?(\\p{IsHan}{2,8})\\s?(\\d{1,2}月\\d{1,2}日)[电電].*", Pattern.DOTALL);
    private static final Pattern JAPANESE =
            Pattern.compile("【([\\p{IsHan}\\p{IsKatakana}ー・]{2,20}?)\\s?(共同|時事|ロイター|AFP＝時事|AFP時事)】.*", Pattern.DOTALL);
    private static final Pattern KOREAN =
            Pattern.compile("[\\[(]([\\p{IsHangul}·]{2,20})=(\\p{IsHangul}+\\d?)[\\])].*", Pattern.DOTALL);

    private final Agencies agencies;
    private final WrittenDates dates;

    EastAsianDatelines(Agencies agencies, WrittenDates dates) {
        this.agencies = agencies;
        this.dates = dates;
    }

    Datelines.@Nullable Found find(String head) {
        Matcher chinese = CHINESE.matcher(head);
        if (chinese.matches()) {
            return found(chinese.group(2), chinese.group(3), chinese.group(1));
        }
        Matcher japanese = JAPANESE.matcher(head);
        if (japanese.matches()) {
            return found(japanese.group(1), null, japanese.group(2));
        }
        Matcher korean = KOREAN.matcher(head);
        return korean.matches() ? found(korean.group(1), null, korean.group(2)) : null;
    }

    private Datelines.@Nullable Found found(String place, @Nullable String date, String name) {
        String agency = agencies.named(name);
        List<WrittenDate> written = date == null ? List.of() : dates.find(date);
        return agency == null
                ? null
                : new Datelines.Found(
                        new Dateline(place, date, agency), agency, written.isEmpty() ? null : written.get(0));
    }
}
