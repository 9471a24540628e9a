package cn.gov.zs.platform.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a service tells the gateway, at its internal address, of a public item that may be kept. The bytes are those of the item's
 * own addresses, which the gateway reads next.
 *
 * @param key names the item, such as {@code notices/7c2f…}; below {@link #ADDRESS} it is asked for
 * @param path its page; absent when it has none
 * @param api its JSON; absent when it has none
 * @param files what is the same for every reader and in every language
 * @param version names the bytes of all of these: as long as it is the same, they need not be read again; absent when only they
 *     themselves tell
 * @param reference what it is about; items of one reference may show each other
 * @param publishedOn day of publication in Shanghai; without room for everything the earliest leaves first
 * @param personalUntil the moment from which nobody may be shown a copy of it; absent when nothing in it is personal
 * @param state whether it still changes
 * @param shownOn the day in Shanghai its pages are made for
 * @param demoDay whether they say that the clock was moved
 */
public record ItemCard(
        String key,
        @Nullable String path,
        @Nullable String api,
        List<String> files,
        @Nullable String version,
        String reference,
        LocalDate publishedOn,
        @Nullable Instant personalUntil,
        State state,
        LocalDate shownOn,
        boolean demoDay) {

    /** Where a service tells of its items, all at once, and of one below it by its key. */
    public static final String ADDRESS = "/internal/published";

    /** Keeps its own copy; a service that says nothing of files has none. */
    public ItemCard {
        files = List.copyOf(Objects.requireNonNullElse(files, List.of()));
    }

    /** How much of an item still changes. */
    public enum State {
        /** It stands for a while, and meanwhile days pass and things are added. */
        STANDING,
        /** Said for good. */
        SETTLED,
        /** A list, which changes with everything: a copy is shown only when nobody else can show it. */
        LIVING
    }

    /** An item with a page and its JSON. */
    public static ItemCard ofPage(
            String path,
            String reference,
            LocalDate publishedOn,
            @Nullable Instant personalUntil,
            State state,
            LocalDate shownOn,
            boolean demoDay) {
        return new ItemCard(
                path.substring(1),
                path,
                "/api/v1/public" + path,
                List.of(),
                null,
                reference,
                publishedOn,
                personalUntil,
                state,
                shownOn,
                demoDay);
    }

    /** A list with its page, files or both. */
    public static ItemCard ofList(
            String key,
            @Nullable String path,
            List<String> files,
            @Nullable String version,
            @Nullable Instant personalUntil,
            LocalDate shownOn,
            boolean demoDay) {
        return new ItemCard(
                key, path, null, files, version, "", shownOn, personalUntil, State.LIVING, shownOn, demoDay);
    }

    /** Files that never change: read once. */
    public static ItemCard ofFinal(
            String key,
            List<String> files,
            String reference,
            LocalDate publishedOn,
            LocalDate shownOn,
            boolean demoDay) {
        return new ItemCard(
                key, null, null, files, "final", reference, publishedOn, null, State.SETTLED, shownOn, demoDay);
    }
}
