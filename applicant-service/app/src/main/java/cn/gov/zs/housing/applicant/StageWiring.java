package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.CaseFollower;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.stage.CaseClocks;
import cn.gov.zs.housing.applicant.stage.Colleagues;
import cn.gov.zs.housing.applicant.stage.HandoverRuns;
import cn.gov.zs.housing.applicant.stage.HandoverWalk;
import cn.gov.zs.housing.applicant.stage.LateCases;
import cn.gov.zs.housing.applicant.stage.RepairWalk;
import cn.gov.zs.housing.applicant.stage.Repairs;
import cn.gov.zs.housing.applicant.stage.StageClocks;
import cn.gov.zs.housing.applicant.stage.StageTable;
import cn.gov.zs.housing.applicant.stage.mongo.MongoCaseClocks;
import cn.gov.zs.housing.applicant.stage.mongo.MongoColleagues;
import cn.gov.zs.housing.applicant.stage.mongo.MongoHandoverRuns;
import cn.gov.zs.housing.applicant.stage.mongo.MongoRepairs;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.workdays.StoredCalendar;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands behind stages, deadlines and handovers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StageSettings.class)
class StageWiring {
    private static final Logger LOG = LoggerFactory.getLogger(StageWiring.class);

    @Bean
    MongoCaseClocks caseClocks(AggregateStore store, FieldCipher cipher) {
        return new MongoCaseClocks(store, cipher);
    }

    @Bean
    SealedCollection sealedCaseClocks(MongoCaseClocks clocks) {
        return clocks.sealedCollection();
    }

    @Bean
    MongoColleagues colleagues(AggregateStore store) {
        return new MongoColleagues(store);
    }

    @Bean
    MongoHandoverRuns handoverRuns(AggregateStore store, FieldCipher cipher) {
        return new MongoHandoverRuns(store, cipher);
    }

    @Bean
    SealedCollection sealedHandoverRuns(MongoHandoverRuns runs) {
        return runs.sealedCollection();
    }

    @Bean
    Repairs repairs(AggregateStore store) {
        return new MongoRepairs(store);
    }

    @Bean
    StageClocks stageClocks(Applications applications, CaseClocks clocks, StoredCalendar calendar, Clock clock) {
        return new StageClocks(applications, clocks, StageTable.shipped(), calendar, clock);
    }

    @Bean
    CaseFollower clockOfMovedCase(StageClocks clocks) {
        return (_, now) -> clocks.refreshed(now);
    }

    /** Does the chores of stages, over and over: each looks itself whether there is something to do. */
    @Bean
    Background stageWork(
            StageClocks truth,
            CaseClocks clocks,
            Applications applications,
            Colleagues colleagues,
            HandoverRuns runs,
            Repairs repairs,
            StageSettings settings,
            Clock clock) {
        var replica = UUID.randomUUID().toString();
        var late = new LateCases(truth, clocks);
        var handovers = new HandoverWalk(runs, clocks, colleagues, replica, clock, settings.lease());
        var repair = new RepairWalk(truth, clocks, applications, repairs, replica, clock, settings.lease());
        var chores = new LinkedHashMap<String, Runnable>();
        chores.put("handovers", handovers::walkAll);
        chores.put("repair of clocks", repair::walk);
        chores.put("escalation", () -> late.tell(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return new Background("stages", settings.look(), () -> chores.forEach(StageWiring::attempt));
    }

    /** One chore that cannot be done keeps no other from being done. */
    private static void attempt(String chore, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            if (Thread.currentThread().isInterrupted()) {
                throw fault;
            }
            // the class only: its message may speak of what is stored
            LOG.warn("{} will go on later: {}", chore, fault.getClass().getName());
        }
    }
}
