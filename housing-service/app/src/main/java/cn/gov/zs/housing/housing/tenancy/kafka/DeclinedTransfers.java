package cn.gov.zs.housing.housing.tenancy.kafka;

import cn.gov.zs.housing.housing.contract.TenancyDeclinedV1;
import cn.gov.zs.housing.housing.tenancy.TenancyId;
import cn.gov.zs.housing.housing.tenancy.TransferTenant;
import cn.gov.zs.platform.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens for homes that were declined by households that live in another one; this service itself says so. */
@Configuration(proxyBeanMethods = false)
class DeclinedTransfers {

    @Bean
    Subscription<TenancyDeclinedV1> transferDeclined(TransferTenant transfers) {
        return new Subscription<>(
                TenancyDeclinedV1.TOPIC,
                TenancyDeclinedV1.TYPE,
                TenancyDeclinedV1.class,
                event -> transfers.declined(event, new TenancyId(event.body().tenancyId())));
    }
}
