package cn.gov.zs.housing.disclosure.feed.web;

import cn.gov.zs.housing.disclosure.channel.SafeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON Feed 1.1 (jsonfeed.org/version/1.1). */
final class JsonFeed {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonFeed() {}

    static byte[] write(Feed feed) {
        var json = new LinkedHashMap<String, Object>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", SafeText.characters(feed.title()));
        json.put("home_page_url", feed.home());
        json.put("feed_url", feed.first());
        if (feed.next() != null) {
            json.put("next_url", feed.next());
        }
        json.put("language", feed.language());
        json.put("authors", List.of(Map.of("name", feed.author())));
        json.put("items", feed.entries().stream().map(JsonFeed::item).toList());
        return JSON.writeValueAsBytes(json);
    }

    private static Map<String, Object> item(Feed.Entry entry) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", entry.id());
        json.put("url", entry.url());
        json.put("title", SafeText.characters(entry.title()));
        json.put("content_html", entry.html());
        json.put("content_text", SafeText.characters(entry.text()));
        json.put("date_published", entry.published().toString());
        json.put("date_modified", entry.updated().toString());
        json.put("tags", entry.tags());
        return json;
    }
}
