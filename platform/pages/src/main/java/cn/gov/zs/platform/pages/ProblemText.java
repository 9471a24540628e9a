package cn.gov.zs.platform.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * The words of a problem in the reader's language.
 *
 * <p>The detail stands under {@code problem.<code>}, the title under {@code problem.<code>.title} or, where a code has
 * none of its own, {@code problem.status.<status>}.
 */
public final class ProblemText {

    private final MessageSource messages;

    public ProblemText(MessageSource messages) {
        this.messages = messages;
    }

    /** A few words, the same for every occurrence. */
    public String title(int status, String code, Locale locale) {
        var byStatus = text("problem.status." + status, "HTTP " + status, locale);
        return text("problem." + code + ".title", byStatus, locale);
    }

    /**
     * One or two sentences about this occurrence; falls back to the title when a code has no text. Days and instants
     * among the arguments are written as the reader writes them.
     */
    public String detail(int status, String code, Locale locale, Object... args) {
        var show = new Show(locale);
        var shown = Arrays.stream(args)
                .map(arg -> switch (arg) {
                    case LocalDate day -> show.date(day);
                    case Instant at -> show.dateTime(at);
                    default -> arg;
                })
                .toArray();
        return text("problem." + code, title(status, code, locale), locale, shown);
    }

    private String text(String key, String otherwise, Locale locale, Object... args) {
        var found = messages.getMessage(key, args, otherwise, locale);
        return found == null ? otherwise : found;
    }
}
