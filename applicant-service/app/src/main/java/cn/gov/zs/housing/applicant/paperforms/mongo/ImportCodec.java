package cn.gov.zs.housing.applicant.paperforms.mongo;

import cn.gov.zs.housing.applicant.paperforms.PaperForm;
import cn.gov.zs.housing.applicant.paperforms.PaperImport;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** From an import to its document and back. The forms are compressed first: two thousand of them must fit into one document. */
final class ImportCodec {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "paper-imports";

    private static final String FIELD = "forms";

    private final FieldCipher cipher;
    private final JsonMapper json = JsonMapper.shared();

    ImportCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    ImportDocument document(PaperImport imported) {
        var key = cipher.activeKey();
        return new ImportDocument(
                imported.id(),
                imported.township(),
                imported.village(),
                imported.by(),
                imported.byName(),
                imported.uploadedAt(),
                imported.households(),
                imported.persons(),
                imported.status(),
                imported.confirmedAt(),
                imported.endedAt(),
                imported.forms().isEmpty()
                        ? null
                        : cipher.encrypt(key, place(imported.id()), packed(imported.forms()))
                                .text(),
                key.text());
    }

    PaperImport imported(ImportDocument stored) {
        var forms = stored.forms();
        return new PaperImport(
                stored.id(),
                stored.township(),
                stored.village(),
                stored.by(),
                stored.byName(),
                stored.uploadedAt(),
                stored.households(),
                stored.persons(),
                stored.status(),
                stored.confirmedAt(),
                stored.endedAt(),
                forms == null ? List.of() : unpacked(cipher.decrypt(place(stored.id()), Ciphertext.read(forms))));
    }

    private static Place place(String id) {
        return new Place(COLLECTION, id, FIELD);
    }

    private byte[] packed(List<PaperForm> forms) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(json.writeValueAsBytes(forms));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private List<PaperForm> unpacked(byte[] packed) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return json.readValue(zip.readAllBytes(), new TypeReference<List<PaperForm>>() {});
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
