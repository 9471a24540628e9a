package cn.gov.zs.housing.housing.stock;

import java.util.List;

/** The questions asked of all offers at once; on the other side stands the database. */
public interface Offers {

    /** Offers still claiming their homes: in work, or left by a replica that died. */
    List<Offer.Undecided> undecided();
}
