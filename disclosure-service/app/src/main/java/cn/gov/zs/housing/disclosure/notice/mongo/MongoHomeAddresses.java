package cn.gov.zs.housing.disclosure.notice.mongo;

import cn.gov.zs.housing.disclosure.notice.HomeAddresses;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Addresses in the collection {@code home-addresses}. */
@Component
final class MongoHomeAddresses implements HomeAddresses {
    private final Aggregates<String> addresses;

    MongoHomeAddresses(AggregateStore store) {
        addresses = store.of("home-addresses", AddressDocument.class, AddressDocument::new, AddressDocument::address);
    }

    @Override
    public void keep(String homeId, String address) {
        if (!addresses.create(homeId, address)) {
            addresses.<Done>change(homeId, kept -> kept.equals(address) ? Change.none(Done.DONE) : Change.to(address));
        }
    }

    @Override
    public Optional<String> find(String homeId) {
        return addresses.find(homeId).map(found -> found.state());
    }

    record AddressDocument(String address) {}
}
