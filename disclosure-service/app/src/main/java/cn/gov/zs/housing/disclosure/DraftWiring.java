package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.catalogue.Duties;
import cn.gov.zs.housing.disclosure.catalogue.DutyOffice;
import cn.gov.zs.housing.disclosure.document.DocumentDesk;
import cn.gov.zs.housing.disclosure.draft.Clearances;
import cn.gov.zs.housing.disclosure.draft.Completion;
import cn.gov.zs.housing.disclosure.draft.DraftDesk;
import cn.gov.zs.housing.disclosure.draft.Drafts;
import cn.gov.zs.housing.disclosure.draft.GuardedBoard;
import cn.gov.zs.housing.disclosure.draft.Inspection;
import cn.gov.zs.housing.disclosure.mask.Exposures;
import cn.gov.zs.housing.disclosure.mask.Guard;
import cn.gov.zs.housing.disclosure.mask.MaskPolicies;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.Publishing;
import cn.gov.zs.platform.crypto.BlindIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Masks, the guard, and drafts. */
@Configuration(proxyBeanMethods = false)
class DraftWiring {
    /** Its own purpose: an entry here cannot be compared with a name's entry anywhere else. */
    private static final String PUBLISHED_NAME = "published-name";

    @Bean
    MaskPolicies maskPolicies() {
        return MaskPolicies.shipped();
    }

    @Bean
    Guard guard(Exposures exposures, BlindIndex index) {
        return new Guard(exposures, name -> index.entry(PUBLISHED_NAME, name));
    }

    @Bean
    Inspection inspection(Guard guard, MaskPolicies policies) {
        return new Inspection(guard, policies);
    }

    @Bean
    Publishing publishing(
            Notices notices, NoticeBoard board, Drafts drafts, Inspection inspection, Clearances clearances) {
        return new GuardedBoard(notices, board, drafts, inspection, clearances);
    }

    @Bean
    DraftDesk draftDesk(Drafts drafts, Inspection inspection, Duties duties, DutyOffice office) {
        return new DraftDesk(drafts, inspection, duties, office);
    }

    @Bean
    Completion completion(
            Drafts drafts,
            Inspection inspection,
            Clearances clearances,
            NoticeBoard board,
            DocumentDesk documents,
            Duties duties,
            DutyOffice office) {
        return new Completion(drafts, inspection, clearances, board, documents, duties, office);
    }
}
