package cn.gov.zs.housing.allocation.waitlist.mongo;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.RankKey;
import cn.gov.zs.housing.allocation.waitlist.ledger.Balance;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;

/** A month's balance of the position ledger as it is stored. */
record BalanceDocument(Category category, String month, long upTo, List<Held> held) {

    record Held(String key, long many) {}

    static BalanceDocument from(Balance balance) {
        return new BalanceDocument(
                balance.category(),
                balance.month().toString(),
                balance.upTo(),
                balance.held().entrySet().stream()
                        .map(held -> new Held(held.getKey().text(), held.getValue()))
                        .toList());
    }

    Balance toDomain() {
        var places = new TreeMap<RankKey, Long>();
        held.forEach(one -> places.put(new RankKey(one.key()), one.many()));
        return new Balance(category, YearMonth.parse(month), upTo, places);
    }
}
