package cn.gov.zs.housing.disclosure.archive;

import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.platform.tlog.LogProof;
import java.time.Instant;
import java.util.Map;

/** Puts on paper what a page says, with the proof of its entry in the public log. */
public interface ArchivePress {
    /** A notice in every format. */
    Map<ArchiveFormat, byte[]> print(Standing notice, LogProof proof, Instant at);

    /** A document in every format. */
    Map<ArchiveFormat, byte[]> print(PublicDocument document, LogProof proof, Instant at);
}
