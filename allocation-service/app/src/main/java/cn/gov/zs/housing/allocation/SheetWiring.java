package cn.gov.zs.housing.allocation;

import cn.gov.zs.housing.allocation.scoring.PortableSheets;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.scoring.draft.DraftSteps;
import cn.gov.zs.housing.allocation.scoring.draft.SheetDrafts;
import cn.gov.zs.housing.allocation.scoring.draft.SheetTrials;
import cn.gov.zs.housing.allocation.scoring.draft.mongo.MongoSheetDrafts;
import cn.gov.zs.platform.eventing.AggregateStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what officers do with score sheets. */
@Configuration(proxyBeanMethods = false)
class SheetWiring {

    @Bean
    PortableSheets portableSheets() {
        return new PortableSheets();
    }

    @Bean
    SheetTrials sheetTrials() {
        return new SheetTrials();
    }

    @Bean
    SheetDrafts sheetDrafts(AggregateStore store) {
        return new MongoSheetDrafts(store);
    }

    @Bean
    DraftSteps draftSteps(SheetDrafts drafts, ScoreSheets sheets, SheetTrials trials) {
        return new DraftSteps(drafts, sheets, trials);
    }
}
