package cn.gov.zs.housing.disclosure.request.mongo;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.request.ReleasedCopies;
import cn.gov.zs.housing.disclosure.request.ReleasedCopy;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.redaction.Box;
import cn.gov.zs.platform.uploads.FileName;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Copies in the collection {@code request-released-copies}, each under the id of its original. */
@Component
final class MongoReleasedCopies extends SealedFiles implements ReleasedCopies {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SealedOriginals originals;

    MongoReleasedCopies(AggregateStore store, MongoDatabase database, FieldCipher cipher, SealedOriginals originals) {
        super(store, database, cipher, "request-released-copies");
        this.originals = originals;
    }

    /** What is said of an original. */
    record OriginalWords(String id, String name, long at) {}

    /** What is said of a copy. */
    record CopyWords(
            String id,
            String name,
            String original,
            List<Box> boxes,
            List<ReleasedCopy.PageDigests> pages,
            int warnings,
            String digest,
            String subject,
            String officer,
            Instant at) {
        private static CopyWords of(ReleasedCopy copy) {
            return new CopyWords(
                    copy.id(),
                    copy.name().text(),
                    copy.original(),
                    copy.boxes(),
                    copy.pages(),
                    copy.warnings(),
                    copy.digest(),
                    copy.by().subject(),
                    copy.by().name(),
                    copy.at());
        }

        private ReleasedCopy copy() {
            return new ReleasedCopy(
                    id,
                    new FileName(name),
                    original,
                    boxes,
                    pages,
                    warnings,
                    digest,
                    new Officer(subject, officer),
                    at);
        }
    }

    @Override
    public void keep(RequestNumber of, Original original, byte[] content) {
        var words = new OriginalWords(original.id(), original.name().text(), original.at());
        originals.keep(original.id(), of.text(), original.at(), JSON.writeValueAsString(words), content);
    }

    @Override
    public List<Original> listOriginals(RequestNumber of) {
        return originals.words(of.text()).stream()
                .map(text -> JSON.readValue(text, OriginalWords.class))
                .map(words -> new Original(words.id(), new FileName(words.name()), words.at()))
                .toList();
    }

    @Override
    public Optional<byte[]> original(RequestNumber of, String id) {
        return originals.content(of.text(), id);
    }

    @Override
    public void release(RequestNumber of, ReleasedCopy copy, byte[] pdf) {
        keep(copy.id(), of.text(), copy.at().toEpochMilli(), JSON.writeValueAsString(CopyWords.of(copy)), pdf);
    }

    @Override
    public List<ReleasedCopy> list(RequestNumber of) {
        return words(of.text()).stream()
                .map(text -> JSON.readValue(text, CopyWords.class).copy())
                .toList();
    }

    @Override
    public Optional<byte[]> copy(RequestNumber of, String id) {
        return content(of.text(), id);
    }

    @Override
    public void removeAll(RequestNumber of) {
        originals.removeAll(of.text());
        removeAll(of.text());
    }
}
