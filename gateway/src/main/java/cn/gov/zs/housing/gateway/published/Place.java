package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.platform.pages.Lang;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One address of an item with every answer it can give. */
final class Place {

    private final Kept kept;
    private final boolean page;
    private final String media;
    private final Map<Coding, Prepared> chinese = new EnumMap<>(Coding.class);
    private final Map<Coding, Prepared> english = new EnumMap<>(Coding.class);

    Place(Kept kept, boolean page, String media) {
        this.kept = kept;
        this.page = page;
        this.media = media;
    }

    void put(Form form, Map<String, String> security) {
        form.bytes().forEach((coding, bytes) -> {
            var prepared = Prepared.of(form, coding, bytes, security);
            if (form.lang() != Lang.EN) {
                chinese.put(coding, prepared);
            }
            if (form.lang() != Lang.ZH) {
                english.put(coding, prepared);
            }
        });
    }

    Kept kept() {
        return kept;
    }

    /** What a reader must accept to get it. */
    String media() {
        return media;
    }

    /** A page for people, which may name its reader; else the same for everybody. */
    boolean page() {
        return page;
    }

    /** The first of {@code wanted} that there is; null when there is none. */
    @Nullable Prepared find(Lang lang, List<Coding> wanted) {
        var ready = lang == Lang.EN ? english : chinese;
        for (var coding : wanted) {
            var prepared = ready.get(coding);
            if (prepared != null) {
                return prepared;
            }
        }
        return null;
    }
}
