package cn.gov.zs.platform.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two languages pages and answers speak; Chinese is the default. */
public enum Lang {
    ZH("zh-CN", Locale.SIMPLIFIED_CHINESE),
    EN("en", Locale.ENGLISH);

    /** Name of the cookie that remembers the reader's choice, and of the query parameter that makes it. */
    public static final String NAME = "lang";

    private final String tag;
    private final Locale locale;

    Lang(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** The BCP 47 tag, as in {@code <html lang>}, the cookie and the query. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** The other of the two, for the switch in the header. */
    public Lang other() {
        return this == ZH ? EN : ZH;
    }

    /** Whatever is not English is answered in Chinese. */
    public static Lang of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : ZH;
    }

    /** Reads a cookie's or parameter's value; empty when it is none of ours. */
    public static Optional<Lang> parse(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "zh-cn", "zh_cn", "zh" -> Optional.of(ZH);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    /**
     * Finds the choice in a raw query string. It is read from the raw text, because the page that tells of a query that
     * cannot be decoded needs a language too.
     */
    public static Optional<Lang> inQuery(@Nullable String rawQuery) {
        if (rawQuery == null) {
            return Optional.empty();
        }
        return List.of(rawQuery.split("&", -1)).stream()
                .filter(pair -> pair.startsWith(NAME + "="))
                .map(pair -> pair.substring(NAME.length() + 1))
                .flatMap(value -> parse(value).stream())
                .findFirst();
    }

    /** The best of ours for an {@code Accept-Language} header; Chinese when it names neither or cannot be read. */
    public static Lang accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return ZH;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> parse(range.getRange().split("-", 2)[0]).stream())
                    .findFirst()
                    .orElse(ZH);
        } catch (IllegalArgumentException unreadable) {
            return ZH;
        }
    }

    /** The same address in this language: {@code path?query} with the {@code lang} parameter set. */
    public String sameAddress(String path, @Nullable String rawQuery) {
        var kept = rawQuery == null
                ? ""
                : String.join(
                        "&",
                        List.of(rawQuery.split("&", -1)).stream()
                                .filter(pair -> !pair.isEmpty() && !pair.startsWith(NAME + "="))
                                .toList());
        return path + "?" + (kept.isEmpty() ? "" : kept + "&") + NAME + "=" + tag;
    }
}
