package cn.gov.zs.housing.disclosure.supervision.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import cn.gov.zs.housing.disclosure.encryption.SealedDocuments;
import cn.gov.zs.housing.disclosure.supervision.Voice;
import cn.gov.zs.housing.disclosure.supervision.VoiceNumber;
import cn.gov.zs.housing.disclosure.supervision.Voices;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Complaints and suggestions in the collection {@code voices}, by their numbers. */
@Component
final class MongoVoices implements Voices, SealedDocuments {
    private static final String OPEN = "state.open";
    private static final String KEY = "state.keyId";

    private final Aggregates<Voice> voices;

    MongoVoices(AggregateStore store, FieldCipher cipher) {
        var codec = new VoiceCodec(cipher);
        voices = store.of(VoiceCodec.COLLECTION, VoiceDocument.class, codec::document, codec::voice);
        store.index(VoiceCodec.COLLECTION, ascending(OPEN, "state.at", "_id"));
        store.index(VoiceCodec.COLLECTION, ascending(OPEN, "state.publishedOn", "_id"));
        store.index(VoiceCodec.COLLECTION, ascending(KEY, "_id"));
    }

    @Override
    public boolean add(Voice voice) {
        return voices.create(voice.head().number().text(), voice);
    }

    @Override
    public Optional<Versioned<Voice>> find(VoiceNumber number) {
        return voices.find(number.text());
    }

    @Override
    public <R> R change(VoiceNumber number, long version, Function<Voice, Change<Voice, R>> decision) {
        return voices.change(number.text(), version, decision);
    }

    @Override
    public List<Voice> listOpen(int page, int size) {
        return voices.list(eq(OPEN, true), ascending("state.at", "_id"), page * size, size).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public List<Voice.Published> listPublished(int page, int size) {
        return voices.list(eq(OPEN, false), descending("state.publishedOn", "_id"), page * size, size).stream()
                .map(Versioned::state)
                .map(Voice.Published.class::cast)
                .toList();
    }

    @Override
    public long count() {
        return voices.count(Filters.empty());
    }

    @Override
    public List<String> idsNotUnder(KeyId key, String after, int limit) {
        return voices.ids(ne(KEY, key.text()), after, limit);
    }

    @Override
    public long countNotUnder(KeyId key) {
        return voices.count(ne(KEY, key.text()));
    }

    @Override
    public void rewrite(String id) {
        voices.rewrite(id);
    }
}
