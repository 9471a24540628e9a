package cn.gov.zs.housing.allocation.refusal.kafka;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.batch.RefusalGround;
import cn.gov.zs.housing.allocation.contract.HomeGivenUpV1;
import cn.gov.zs.housing.allocation.refusal.How;
import cn.gov.zs.housing.allocation.refusal.TakeRefusal;
import cn.gov.zs.platform.eventing.Subscription;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The event was written with the answer itself, so what follows of an answer follows also when the replica that took it died. */
@Configuration(proxyBeanMethods = false)
class RefusalSubscription {

    @Bean
    Subscription<HomeGivenUpV1> homeGivenUp(TakeRefusal takeRefusal, Moments moments) {
        return new Subscription<>(HomeGivenUpV1.TOPIC, HomeGivenUpV1.TYPE, HomeGivenUpV1.class, event -> {
            var body = event.body();
            takeRefusal.take(
                    event,
                    new TakeRefusal.GivenUp(
                            body.batchId(),
                            body.applicationId(),
                            body.category(),
                            body.homeId(),
                            How.valueOf(body.how().name()),
                            Optional.ofNullable(body.ground()).map(RefusalGround::valueOf),
                            body.givenUpOn()),
                    moments.today());
        });
    }
}
