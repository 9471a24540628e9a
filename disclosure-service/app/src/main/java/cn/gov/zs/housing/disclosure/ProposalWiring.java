package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.catalogue.Catalogues;
import cn.gov.zs.housing.disclosure.catalogue.DutyOffice;
import cn.gov.zs.housing.disclosure.proposal.ProposalOffice;
import cn.gov.zs.housing.disclosure.proposal.ProposalRound;
import cn.gov.zs.housing.disclosure.proposal.ProposalRule;
import cn.gov.zs.housing.disclosure.proposal.Proposals;
import cn.gov.zs.housing.disclosure.request.Requests;
import cn.gov.zs.housing.disclosure.search.SynonymList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What several ask for. */
@Configuration(proxyBeanMethods = false)
class ProposalWiring {
    @Bean
    ProposalRound proposalRound(Requests requests, Proposals proposals) {
        return new ProposalRound(requests, proposals, SynonymList.shipped(), ProposalRule::on);
    }

    @Bean
    ProposalOffice proposalOffice(Proposals proposals, Requests requests, DutyOffice duties, Catalogues catalogues) {
        return new ProposalOffice(proposals, requests, duties, catalogues);
    }
}
