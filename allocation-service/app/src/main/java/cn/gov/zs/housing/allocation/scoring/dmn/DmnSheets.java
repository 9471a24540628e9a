package cn.gov.zs.housing.allocation.scoring.dmn;

import java.util.concurrent.ConcurrentHashMap;

/** Compiled sheets by digest: a sheet never changes under its digest, and compiling takes far longer than scoring. */
public final class DmnSheets {

    private final ConcurrentHashMap<String, DmnSheet> compiled = new ConcurrentHashMap<>();

    /** The sheet with this digest, compiled from {@code dmn} when it is seen first. */
    public DmnSheet of(String digest, String dmn) {
        return compiled.computeIfAbsent(digest, key -> DmnSheet.compile(dmn));
    }
}
