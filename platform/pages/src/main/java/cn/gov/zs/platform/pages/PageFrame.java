package cn.gov.zs.platform.pages;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the layout needs to know about the request around the page. It stands in the model under {@link #NAME};
 * platform-http puts it there for the services, the gateway for its own pages.
 *
 * @param path the address without query, beginning with a slash
 * @param rawQuery the query as it came, undecoded; absent when there is none
 * @param lang the language of this page
 * @param userName the display name of who is logged in; absent for an anonymous reader
 * @param demoDay the platform's day in Shanghai when its clock was moved; absent when it shows real time
 */
public record PageFrame(
        String path,
        @Nullable String rawQuery,
        Lang lang,
        @Nullable String userName,
        @Nullable LocalDate demoDay) {

    /** Keeps one leading slash: "//host" would make the language switch leave the site. */
    public PageFrame {
        path = "/" + path.replaceFirst("^[/\\\\]+", "");
    }

    /** The model attribute's name. */
    public static final String NAME = "frame";

    /** For {@code <html lang>}. */
    public String tag() {
        return lang.tag();
    }

    /** The tag of the language the switch leads to. */
    public String otherTag() {
        return lang.other().tag();
    }

    /** This very page in the other language. */
    public String otherHref() {
        return lang.other().sameAddress(path, rawQuery);
    }

    public Locale locale() {
        return lang.locale();
    }

    /** {@code page} when this is the page of the navigation entry or one below it, else null: for {@code aria-current}. */
    public @Nullable String current(String entry) {
        var here = entry.equals("/") ? path.equals("/") : path.equals(entry) || path.startsWith(entry + "/");
        return here ? "page" : null;
    }

    /** Never the name: a frame may meet a logger. */
    @Override
    public String toString() {
        return "PageFrame[" + path + ", " + lang.tag() + ", " + (userName == null ? "anonymous" : "logged in") + "]";
    }
}
