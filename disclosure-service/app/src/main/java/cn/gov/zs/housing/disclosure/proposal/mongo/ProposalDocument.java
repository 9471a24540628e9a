package cn.gov.zs.housing.disclosure.proposal.mongo;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is stored. Nothing in it is of who asked.
 *
 * @param open whether nobody has decided it, for the lists
 * @param decidedAt null while it is open
 * @param decidedBy null while it is open
 * @param title of an accepted one; null otherwise
 * @param item of an accepted one; null otherwise
 * @param duty of an accepted one; null otherwise
 * @param reason of a declined one; null otherwise
 */
record ProposalDocument(
        String id,
        String rule,
        List<String> shared,
        List<String> requests,
        Instant foundAt,
        boolean open,
        @Nullable Instant decidedAt,
        @Nullable Officer decidedBy,
        @Nullable String title,
        @Nullable String item,
        @Nullable String duty,
        @Nullable String reason) {}
