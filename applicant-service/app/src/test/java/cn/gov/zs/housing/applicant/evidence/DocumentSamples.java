package cn.gov.zs.housing.applicant.evidence;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.platform.testkit.FileSamples;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Documents of one household, at real dates. */
public final class DocumentSamples {
    /** 24 November 2026, morning in Shanghai. */
    public static final Instant AT = Instant.parse("2026-11-24T01:00:00Z");

    public static final Hand HOUSEHOLD = Hand.ofHousehold(ApplicationSamples.OWNER);
    public static final Hand CLERK = new Hand("clerk-xiaolan", "township-clerk");

    private DocumentSamples() {}

    /** A new case of 小榄镇. */
    public static CaseFile file(CasePhase phase) {
        return new CaseFile(
                new ApplicationId(UUID.randomUUID().toString()),
                Set.of(ApplicationSamples.OWNER),
                Optional.empty(),
                Optional.of(ApplicationSamples.submitted().declaration()),
                phase);
    }

    /** An identity card's picture as it came; another one for each seed. */
    public static Evidence.Sent idCard(int size, long seed) {
        return new Evidence.Sent(DocumentKind.ID_CARD, "李美华的身份证.jpg", FileSamples.jpeg(size, seed));
    }

    public static DocumentId newId() {
        return new DocumentId(UUID.randomUUID().toString());
    }
}
