package cn.gov.zs.housing.allocation.scoring.draft;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;

/** The drafts kept. */
public interface SheetDrafts {

    /** Each draft by its id. */
    Aggregates<SheetDraft> all();

    /** Newest first. */
    List<Versioned<SheetDraft>> newestFirst(int skip, int limit);

    /** Those the public may see, newest first. */
    List<Versioned<SheetDraft>> proposed(int limit);
}
