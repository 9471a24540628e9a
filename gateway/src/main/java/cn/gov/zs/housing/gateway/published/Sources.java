package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.address.Upstream;
import java.util.List;

/** The services that tell of public items to be kept. */
final class Sources {

    static final List<Upstream> ALL = List.of(Upstream.DISCLOSURE, Upstream.ALLOCATION);

    private Sources() {}

    /** Whose item this is: keys begin with the name of the service, those of disclosure-service with nothing. */
    static Upstream of(String key) {
        return key.startsWith(Upstream.ALLOCATION.key() + "/") ? Upstream.ALLOCATION : Upstream.DISCLOSURE;
    }

    /** An item whose card is read from its service's database, to find out whether the service is there. */
    static String probe(Upstream source) {
        return source == Upstream.ALLOCATION ? Upstream.ALLOCATION.key() + "/lists/batches" : "lists/home";
    }
}
