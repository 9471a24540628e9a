package cn.gov.zs.housing.disclosure.request.mongo;

import cn.gov.zs.housing.disclosure.request.Enclosure;
import cn.gov.zs.housing.disclosure.request.Enclosures;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.uploads.FileName;
import cn.gov.zs.platform.uploads.MediaType;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Papers of requests in the collection {@code request-enclosures}. */
@Component
final class MongoEnclosures extends SealedFiles implements Enclosures {
    private static final JsonMapper JSON = JsonMapper.shared();

    MongoEnclosures(AggregateStore store, MongoDatabase database, FieldCipher cipher) {
        super(store, database, cipher, "request-enclosures");
    }

    /** What is said of a paper. */
    record Words(
            String id,
            Enclosure.Kind kind,
            String name,
            MediaType type,
            int size,
            String digest,
            Instant at,
            String by) {
        private static Words of(Enclosure paper) {
            return new Words(
                    paper.id(),
                    paper.kind(),
                    paper.name().text(),
                    paper.type(),
                    paper.size(),
                    paper.digest(),
                    paper.at(),
                    paper.by());
        }

        private Enclosure paper() {
            return new Enclosure(id, kind, new FileName(name), type, size, digest, at, by);
        }
    }

    /** Its own place is taken first, so that none that comes at the same time is overlooked. */
    @Override
    public boolean keep(RequestNumber of, Enclosure paper, byte[] content) {
        if (has(paper.id())) {
            return true;
        }
        keep(paper.id(), of.text(), paper.at().toEpochMilli(), JSON.writeValueAsString(Words.of(paper)), content);
        if (words(of.text()).size() > Enclosure.MOST) {
            remove(paper.id());
            return false;
        }
        return true;
    }

    @Override
    public List<Enclosure> list(RequestNumber of) {
        return words(of.text()).stream()
                .map(words -> JSON.readValue(words, Words.class).paper())
                .toList();
    }

    @Override
    public Optional<byte[]> content(RequestNumber of, String id) {
        return content(of.text(), id);
    }

    @Override
    public void removeAll(RequestNumber of) {
        removeAll(of.text());
    }
}
