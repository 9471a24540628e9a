package cn.gov.zs.housing.disclosure.notice;

import java.util.List;
import java.util.Map;

/** What a notice says. */
public sealed interface NoticeContent permits HouseholdFacts, HomesOnOffer, DrawResult {
    /** The content as the digest reads it: names in any order, values text, whole numbers, lists or maps of the same. */
    Map<String, Object> canonical();

    /** The personal items in it; empty when there is nothing to remove at the end. */
    List<PublicItem> personalItems();

    /** What a list of notices calls it; never a personal detail, because it outlives the notice. */
    String subject();
}
