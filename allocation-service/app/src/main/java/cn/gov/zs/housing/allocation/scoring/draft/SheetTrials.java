package cn.gov.zs.housing.allocation.scoring.draft;

import java.util.concurrent.ConcurrentHashMap;

/** Drafts as they read and run, by digest: KIE takes long to compile one, and the same file is the same trial. */
public final class SheetTrials {

    /** Drafts are few; should they be more, they are read again. */
    private static final int MOST = 100;

    private final ConcurrentHashMap<String, SheetTrial> read = new ConcurrentHashMap<>();

    /** The trial of this draft. */
    public SheetTrial of(SheetDraft.Content draft) {
        if (read.size() >= MOST) {
            read.clear();
        }
        return read.computeIfAbsent(draft.digest(), _ -> SheetTrial.of(draft.dmn()));
    }
}
