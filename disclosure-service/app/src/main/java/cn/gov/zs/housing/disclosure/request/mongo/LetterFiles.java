package cn.gov.zs.housing.disclosure.request.mongo;

import cn.gov.zs.housing.disclosure.archive.ArchiveFormat;
import cn.gov.zs.housing.disclosure.request.IssuedLetter;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Files of letters in the collection {@code request-letter-files}. */
@Component
final class LetterFiles extends SealedFiles {
    LetterFiles(AggregateStore store, MongoDatabase database, FieldCipher cipher) {
        super(store, database, cipher, "request-letter-files");
    }

    /** With the letter's number: two that are issued at once do not mix. */
    private static String id(IssuedLetter issued, ArchiveFormat format) {
        var number = issued.letter().number();
        return issued.letter().of().text() + "." + number.year() + "-" + number.ordinal() + "." + format.extension();
    }

    void keep(IssuedLetter issued, ArchiveFormat format, byte[] content) {
        keep(
                id(issued, format),
                issued.letter().of().text(),
                issued.at().toEpochMilli(),
                issued.letter().number().text(),
                content);
    }

    Optional<byte[]> find(IssuedLetter issued, ArchiveFormat format) {
        return content(issued.letter().of().text(), id(issued, format));
    }

    void remove(IssuedLetter issued, ArchiveFormat format) {
        remove(id(issued, format));
    }
}
