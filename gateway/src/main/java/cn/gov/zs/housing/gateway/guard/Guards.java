package cn.gov.zs.housing.gateway.guard;

import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.stereotype.Component;

/** Gives every service's route its guard. */
@Component
public class Guards {

    private final ServiceReads reads;
    private final ServiceBreakers breakers;
    private final GatewaySettings settings;

    Guards(ServiceReads reads, ServiceBreakers breakers, GatewaySettings settings) {
        this.reads = reads;
        this.breakers = breakers;
        this.settings = settings;
    }

    /** The guard before {@code upstream}. */
    public GatewayFilter before(Upstream upstream) {
        return new GuardFilter(upstream, reads, breakers.of(upstream), settings.guard());
    }
}
