package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.mask.Exposures;
import cn.gov.zs.housing.disclosure.mask.Guard;
import cn.gov.zs.housing.disclosure.mask.InMemoryExposures;
import cn.gov.zs.housing.disclosure.mask.MaskPolicies;
import cn.gov.zs.housing.disclosure.notice.ApplicationType;
import cn.gov.zs.housing.disclosure.notice.MaskedId;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.Proposal;
import cn.gov.zs.housing.disclosure.notice.Publishing;
import cn.gov.zs.housing.disclosure.notice.Township;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts to test with. */
public final class DraftSamples {
    private DraftSamples() {}

    /** A guard that finds a name by a digest of it. */
    public static Guard guard(Exposures exposures) {
        return new Guard(
                exposures,
                name -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    public static Inspection inspection(Exposures exposures) {
        return new Inspection(guard(exposures), MaskPolicies.shipped());
    }

    /** The way to this board, with nothing published before. */
    public static Publishing publishing(Notices notices, NoticeBoard board) {
        return new GuardedBoard(
                notices, board, new InMemoryDrafts(), inspection(new InMemoryExposures()), new InMemoryClearances());
    }

    /** A draft by a few words; what is not said is as usual. */
    public static Work work(Map<String, String> said, String id) {
        return switch (said.getOrDefault("kind", "")) {
            case "TYPED" ->
                new Work.Typed(
                        new DutyId(new UUID(0, 1).toString()),
                        "rent-reduction",
                        new TypedNotice(
                                said.getOrDefault("title", ""),
                                List.of(new TypedNotice.Element("正文", said.getOrDefault("words", ""))),
                                TypedTable.cells(said.getOrDefault("table", "").replace('/', '\n'))));
            case "RESULT" -> held(NoticeKind.RESULT, "batch", null, result(said, id));
            default ->
                held(
                        NoticeKind.valueOf(said.getOrDefault("kind", "")),
                        said.getOrDefault("household", ""),
                        Township.get(said.getOrDefault("township", "442000118")),
                        household(said, id));
        };
    }

    private static Work held(NoticeKind kind, String reference, @Nullable Township township, Proposal.Wording wording) {
        return new Work.Held("event", NoticeId.of(kind, reference), new Proposal(kind, reference, township, wording));
    }

    private static Proposal.Wording result(Map<String, String> said, String id) {
        var row = new Proposal.Row(
                said.getOrDefault("household", ""),
                said.getOrDefault("name", ""),
                new MaskedId(id),
                said.getOrDefault("current", "中山市南区祈安苑3栋502房"));
        return new Proposal.Result(
                said.getOrDefault("title", "2026年第一批次"), Instant.parse("2026-11-23T02:30:00Z"), List.of(row));
    }

    private static Proposal.Wording household(Map<String, String> said, String id) {
        return new Proposal.Household(
                said.getOrDefault("name", ""),
                new MaskedId(id),
                said.getOrDefault("hukou", "中山市小榄镇永宁社区"),
                said.getOrDefault("current", "中山市小榄镇新市社区"),
                said.getOrDefault("employer", "中山市永安电子厂"),
                Integer.parseInt(said.getOrDefault("size", "3")),
                new BigDecimal("8.50"),
                new BigDecimal("46000.00"),
                new BigDecimal("1820.00"),
                ApplicationType.LOCAL_LOW_INCOME);
    }

    /** A proposal by a few words, {@code key=value}. */
    public static Proposal proposal(NoticeKind kind, String reference, String... said) {
        var words = new HashMap<String, String>(Map.of("kind", kind.name(), "household", reference, "name", "李美华"));
        Arrays.stream(said).forEach(each -> words.put(each.split("=", 2)[0], each.split("=", 2)[1]));
        var work = (Work.Held) work(words, words.getOrDefault("id", "442000************"));
        return kind == NoticeKind.RESULT
                ? new Proposal(kind, reference, null, work.proposal().wording())
                : work.proposal();
    }
}
