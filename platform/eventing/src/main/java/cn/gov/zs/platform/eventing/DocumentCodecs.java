package cn.gov.zs.platform.eventing;

import com.mongodb.MongoClientSettings;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/** How document records become BSON. */
public final class DocumentCodecs {

    /**
     * Records by {@link RecordCodec}, and the driver's own: enums as their names, BigDecimal as Decimal128 with its scale,
     * LocalDate and Instant as dates, lists.
     */
    public static CodecRegistry registry() {
        return CodecRegistries.fromRegistries(
                CodecRegistries.fromProviders(RecordCodec.provider()), MongoClientSettings.getDefaultCodecRegistry());
    }

    private DocumentCodecs() {}
}
