package cn.gov.zs.housing.disclosure.channel;

import cn.gov.zs.housing.disclosure.notice.NoticeId;
import java.util.List;
import java.util.Optional;

/** Every receipt ever made out; none is changed. */
public interface Handovers {
    /** Adds a receipt; false, and nothing happens, when its form was recorded before. */
    boolean add(Handover receipt);

    /** The receipt, if there is one. */
    Optional<Handover> find(String id);

    /** All of this notice, oldest first. */
    List<Handover> list(NoticeId notice);
}
