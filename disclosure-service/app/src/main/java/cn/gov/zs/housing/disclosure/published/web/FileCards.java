package cn.gov.zs.housing.disclosure.published.web;

import cn.gov.zs.housing.disclosure.feed.FeedFilter;
import cn.gov.zs.housing.disclosure.feed.FeedItem;
import cn.gov.zs.housing.disclosure.feed.Feeds;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.opendata.DataSets;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.platform.pages.ItemCard;
import cn.gov.zs.platform.tlog.Tile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cards of what programs take as files: the public log, the feeds and the data sets. */
@Component
class FileCards {
    /** Of each level of the log's tiles so many are kept ahead of any reader: 32,768 entries. */
    private static final int NEWEST = 128;
    /** As many as the first page of a feed shows. */
    private static final int FEED_PAGE = 50;

    private static final List<String> FORMS = List.of(".csv", ".json", ".xlsx");

    private final PublicLog log;
    private final Feeds feeds;
    private final DataSets sets;

    FileCards(PublicLog log, Feeds feeds, DataSets sets) {
        this.log = log;
        this.feeds = feeds;
        this.sets = sets;
    }

    /** The newest full tiles and bundles of entries; nothing is ever added to them. */
    List<ItemCard> tiles(Made made) {
        var size = log.size();
        return levels(size)
                .flatMap(level -> {
                    var full = full(level, size);
                    return LongStream.range(Math.max(0, full - NEWEST), full)
                            .mapToObj(index -> new Tile(level, index, Tile.FULL));
                })
                .map(tile -> card(tile, made))
                .toList();
    }

    /** A full tile at this address; empty when the log has none there. */
    Optional<ItemCard> tile(String address, Made made) {
        return Tile.find(address.substring("/log/".length()))
                .filter(tile -> tile.full() && tile.within(log.size()))
                .map(tile -> card(tile, made));
    }

    /** What changes with everything. */
    List<ItemCard> lists(Made made) {
        List<ItemCard> cards = new ArrayList<>();
        log.checkpoint()
                .ifPresent(note -> cards.add(list("lists/log", "/log", logHead(), version(note.note()), null, made)));
        var newest = feeds.older(FeedFilter.ALL, Optional.empty(), FEED_PAGE).items();
        cards.add(list(
                "lists/feeds",
                null,
                List.of("/feeds/public.atom", "/feeds/public.json"),
                null,
                firstEnd(newest),
                made));
        cards.add(list(
                "lists/open-data",
                "/open-data",
                Stream.concat(
                                Stream.of("/open-data/catalog.jsonld"),
                                sets.list().stream().map(set -> "/open-data/" + set.name() + ".csv-metadata.json"))
                        .toList(),
                null,
                null,
                made));
        var state = newest.stream().findFirst().map(item -> item.place().text()).orElse("") + "/" + log.size();
        for (var set : sets.list()) {
            for (var form : FORMS) {
                var name = set.name() + form;
                cards.add(list("lists/" + name, null, List.of("/open-data/" + name), version(state), null, made));
            }
        }
        return cards;
    }

    private static ItemCard list(
            String key,
            @Nullable String path,
            List<String> files,
            @Nullable String version,
            @Nullable Instant personalUntil,
            Made made) {
        return ItemCard.ofList(key, path, files, version, personalUntil, made.on(), made.demoDay());
    }

    /** It belongs to no day: without room for everything it leaves first, as it can be had from anybody who has it. */
    private static ItemCard card(Tile tile, Made made) {
        var address = address(tile);
        return ItemCard.ofFinal(address.substring(1), List.of(address), "", LocalDate.EPOCH, made.on(), made.demoDay());
    }

    /** The checkpoint and what it needs beside full tiles: whoever has both can check the whole log. */
    private List<String> logHead() {
        var size = log.size();
        return Stream.concat(
                        Stream.of("/log/checkpoint", "/log/verifier-key"),
                        levels(size)
                                .flatMap(level -> {
                                    var width = (int) (count(level, size) % Tile.FULL);
                                    return width == 0
                                            ? Stream.empty()
                                            : Stream.of(new Tile(level, full(level, size), width));
                                })
                                .map(FileCards::address))
                .toList();
    }

    private static Stream<Integer> levels(long size) {
        return Stream.iterate(Tile.ENTRIES, level -> count(level, size) > 0, level -> level + 1);
    }

    /** How many entries, or hashes, a level has. */
    private static long count(int level, long size) {
        return level <= 0 ? size : size >> (level * Tile.HEIGHT);
    }

    private static long full(int level, long size) {
        return count(level, size) / Tile.FULL;
    }

    private static String address(Tile tile) {
        return "/log/" + tile.path();
    }

    private static @Nullable Instant firstEnd(List<FeedItem> items) {
        return items.stream()
                .map(item -> item instanceof FeedItem.OfNotice(var notice, var _) && notice instanceof Standing
                        ? Cards.personalUntil(notice.head())
                        : null)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** Short, and says nothing itself. */
    private static String version(String state) {
        return UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
