package cn.gov.zs.platform.eventing;

import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/** Domain state to BSON and back, by way of the feature's document record. */
record StateCodec<T>(Function<T, BsonDocument> write, Function<BsonDocument, T> read) {

    static <D extends Record, T> StateCodec<T> of(
            CodecRegistry codecs, Class<D> document, Function<? super T, D> from, Function<D, ? extends T> toDomain) {
        var codec = codecs.get(document);
        return new StateCodec<>(
                state -> {
                    var bson = new BsonDocument();
                    codec.encode(
                            new BsonDocumentWriter(bson),
                            from.apply(state),
                            EncoderContext.builder().build());
                    return bson;
                },
                bson -> toDomain.apply(codec.decode(
                        new BsonDocumentReader(bson), DecoderContext.builder().build())));
    }
}
