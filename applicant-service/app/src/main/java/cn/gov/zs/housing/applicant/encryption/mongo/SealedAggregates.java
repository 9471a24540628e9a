package cn.gov.zs.housing.applicant.encryption.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.ne;

import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.UndecipherableException;
import cn.gov.zs.platform.eventing.Aggregates;
import java.util.List;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Aggregates that name the key of their ciphertexts in a field of their own. */
public final class SealedAggregates implements SealedCollection {
    private static final Logger LOG = LoggerFactory.getLogger(SealedAggregates.class);

    private final String name;
    private final Aggregates<?> aggregates;
    private final String keyField;

    /** @param keyField such as {@code state.keyId}; has an index */
    public SealedAggregates(String name, Aggregates<?> aggregates, String keyField) {
        this.name = name;
        this.aggregates = aggregates;
        this.keyField = keyField;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long count() {
        return aggregates.count(empty());
    }

    @Override
    public long countNotUnder(KeyId key) {
        return aggregates.count(ne(keyField, key.text()));
    }

    @Override
    public List<String> idsNotUnder(KeyId key, String after, int limit) {
        return aggregates.ids(ne(keyField, key.text()), after, limit);
    }

    @Override
    public Rewriting rewrite(String id) {
        try {
            return aggregates.rewrite(id) ? Rewriting.DONE : Rewriting.GONE;
        } catch (UndecipherableException undecipherable) {
            LOG.error("{} {} stays under its key: {}", name, id, undecipherable.getMessage());
        } catch (CodecConfigurationException | IllegalStateException | IllegalArgumentException unlawful) {
            // its class only: the message may speak of what is stored
            LOG.error(
                    "{} {} stays under its key: {}",
                    name,
                    id,
                    unlawful.getClass().getName());
        }
        return Rewriting.UNREADABLE;
    }
}
