package cn.gov.zs.platform.local.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;

/** Documents as they come over the wire. */
final class DocumentType extends BsonType<Document> {
    static final DocumentType TYPE = new DocumentType();

    private DocumentType() {}

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }

    @Override
    protected void encode(Document value, ByteBuf out) {
        BsonEncoder.encodeDocument(value, out);
    }

    @Override
    protected Document decode(ByteBuf in) {
        return BsonDecoder.decodeBson(in);
    }
}
