package cn.gov.zs.housing.allocation.batch;

/** Keeps what was frozen, for good; on the other side stands the database. */
public interface FrozenBatches {

    /** Keeps it under its digest. Safe to repeat: the same digest is the same content. */
    void keep(FrozenBatch batch);

    /** What has this digest. @throws IllegalStateException if nothing has, or what is stored is no longer what was frozen */
    FrozenBatch get(String digest);
}
