package cn.gov.zs.housing.disclosure.request.mongo;

import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Component;

/** Documents before anything is blackened, in the collection {@code request-originals}. */
@Component
final class SealedOriginals extends SealedFiles {
    SealedOriginals(AggregateStore store, MongoDatabase database, FieldCipher cipher) {
        super(store, database, cipher, "request-originals");
    }
}
