package cn.gov.zs.housing.disclosure.mailing;

import cn.gov.zs.housing.disclosure.notice.Township;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a subscriber wants to hear of (订阅内容); what is left open is not asked.
 *
 * @param kind of notice or document
 * @param township of the household; what concerns the whole city has none and is then left out
 * @param batch the batch, with the notice of its homes
 */
public record Topic(Optional<PublicKind> kind, Optional<Township> township, Optional<String> batch) {
    /** Everything. */
    public static final Topic ALL = new Topic(Optional.empty(), Optional.empty(), Optional.empty());

    private static final String OPEN = "";

    /** Whether nothing can ever match: documents, homes and results belong to no township, a household's notice to no batch. */
    public boolean empty() {
        return kind.filter(PublicKind::ofHousehold)
                .map(_ -> batch.isPresent())
                .orElseGet(() -> township.isPresent() && (kind.isPresent() || batch.isPresent()));
    }

    /**
     * The words under which it is found; something told has one of them.
     *
     * @param references the batch and the offer it distributes; empty without a batch
     */
    List<String> keys(Collection<String> references) {
        var about = batch.isEmpty() ? List.of(OPEN) : List.copyOf(references);
        return about.stream()
                .map(reference -> key(
                        kind.map(PublicKind::name).orElse(OPEN),
                        township.map(Township::code).orElse(OPEN),
                        reference))
                .sorted()
                .toList();
    }

    /** Every word under which somebody may have asked for this. */
    static List<String> keysOf(PublicKind kind, Optional<Township> township, Optional<String> reference) {
        var keys = new ArrayList<String>();
        for (var named : List.of(OPEN, kind.name())) {
            for (var where : choices(township.map(Township::code))) {
                for (var about : choices(reference)) {
                    keys.add(key(named, where, about));
                }
            }
        }
        return keys;
    }

    private static List<String> choices(Optional<String> known) {
        return known.map(value -> List.of(OPEN, value)).orElseGet(() -> List.of(OPEN));
    }

    private static String key(String kind, String township, String reference) {
        return kind + "|" + township + "|" + reference;
    }
}
