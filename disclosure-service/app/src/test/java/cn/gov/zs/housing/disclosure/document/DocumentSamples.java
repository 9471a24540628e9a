package cn.gov.zs.housing.disclosure.document;

import cn.gov.zs.housing.disclosure.notice.ApplicationType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;

/** Documents to test with. */
public final class DocumentSamples {
    public static final String DMN = "<definitions name=\"评分\"><!-- <b>&amp;</b> --></definitions>";

    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");

    private DocumentSamples() {}

    public static PublicDocument scoreSheet() {
        var body = new DocumentBody.ScoreSheet(
                ApplicationType.LOCAL_LOW_INCOME, "保障房轮候评分标准", "示例，非中山标准", DMN, LocalDate.of(2026, 12, 1));
        return new PublicDocument("sheet-1", sha256(DMN), AT, body);
    }

    public static PublicDocument batchPlan() {
        var body = new DocumentBody.BatchPlan(
                "2026年第一批次",
                "offer-1",
                java.util.List.of(ApplicationType.LOCAL_LOW_INCOME, ApplicationType.MIGRANT_POINTS),
                AT.minusSeconds(5),
                7,
                2);
        return new PublicDocument("batch-1", sha256("plan"), AT.plusSeconds(1), body);
    }

    public static PublicDocument batchApproval() {
        var body = new DocumentBody.BatchApproval(1, AT.minusSeconds(3), "评审委员会表决通过。");
        return new PublicDocument("batch-1", sha256("plan"), AT.plusSeconds(2), body);
    }

    public static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
