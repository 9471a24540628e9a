package cn.gov.zs.housing.housing;

import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.housing.housing.tenancy.FollowHousehold;
import cn.gov.zs.housing.housing.tenancy.HomesOfStock;
import cn.gov.zs.housing.housing.tenancy.HomesToLet;
import cn.gov.zs.housing.housing.tenancy.KeepTenancy;
import cn.gov.zs.housing.housing.tenancy.Letting;
import cn.gov.zs.housing.housing.tenancy.Lettings;
import cn.gov.zs.housing.housing.tenancy.PaymentImport;
import cn.gov.zs.housing.housing.tenancy.PaymentImports;
import cn.gov.zs.housing.housing.tenancy.ReliefTable;
import cn.gov.zs.housing.housing.tenancy.ReliefTables;
import cn.gov.zs.housing.housing.tenancy.Tenancies;
import cn.gov.zs.housing.housing.tenancy.Tenancy;
import cn.gov.zs.housing.housing.tenancy.TenancyRetention;
import cn.gov.zs.housing.housing.tenancy.TenancyRuleBook;
import cn.gov.zs.housing.housing.tenancy.TransferTenant;
import cn.gov.zs.housing.housing.tenancy.mongo.MongoPaymentImports;
import cn.gov.zs.housing.housing.tenancy.mongo.MongoReliefTables;
import cn.gov.zs.housing.housing.tenancy.mongo.MongoTenancies;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.http.RoleRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the tenancies together. */
@Configuration(proxyBeanMethods = false)
class TenancyWiring {

    @Bean
    Aggregates<Tenancy> eachTenancy(AggregateStore store, FieldCipher cipher) {
        return MongoTenancies.in(store, cipher);
    }

    @Bean
    Aggregates<Letting> eachLetting(AggregateStore store) {
        return MongoTenancies.lettingsIn(store);
    }

    @Bean
    MongoTenancies tenancies(Aggregates<Tenancy> eachTenancy) {
        return new MongoTenancies(eachTenancy);
    }

    @Bean
    Lettings lettings(Aggregates<Letting> eachLetting, Aggregates<Tenancy> eachTenancy) {
        return new Lettings(eachLetting, eachTenancy);
    }

    @Bean
    HomesToLet homesToLet(Aggregates<Home> eachHome, Homes homes) {
        return new HomesOfStock(eachHome, homes);
    }

    @Bean
    KeepTenancy keepTenancy(Aggregates<Tenancy> eachTenancy) {
        return new KeepTenancy(eachTenancy);
    }

    @Bean
    TransferTenant transferTenant(
            Aggregates<Tenancy> eachTenancy, Tenancies tenancies, Lettings lettings, HomesToLet homes) {
        return new TransferTenant(eachTenancy, tenancies, lettings, homes);
    }

    @Bean
    FollowHousehold followHousehold(Aggregates<Tenancy> eachTenancy, Tenancies tenancies, Lettings lettings) {
        return new FollowHousehold(eachTenancy, tenancies, lettings);
    }

    @Bean
    Aggregates<ReliefTable> eachReliefTable(AggregateStore store) {
        return MongoReliefTables.in(store);
    }

    @Bean
    ReliefTables reliefTables(Aggregates<ReliefTable> eachReliefTable) {
        return new MongoReliefTables(eachReliefTable);
    }

    @Bean
    Aggregates<PaymentImport> eachPaymentImport(AggregateStore store) {
        return MongoPaymentImports.in(store);
    }

    @Bean
    PaymentImports paymentImports(
            Aggregates<PaymentImport> eachPaymentImport, Aggregates<Tenancy> eachTenancy, Tenancies tenancies) {
        return new PaymentImports(
                eachPaymentImport, eachTenancy, tenancies, new MongoPaymentImports(eachPaymentImport));
    }

    @Bean
    TenancyRetention tenancyRetention(Aggregates<Tenancy> eachTenancy, Tenancies tenancies) {
        return new TenancyRetention(eachTenancy, tenancies);
    }

    @Bean
    TenancyRuleBook tenancyRules() {
        return TenancyRuleBook.shipped();
    }

    @Bean
    RoleRules tenanciesByRole() {
        return rules -> rules.requestMatchers("/api/v1/tenancies/keys/**")
                .hasAnyRole("security-admin", "auditor")
                .requestMatchers("/my/tenancy/**", "/api/v1/tenancies/mine/**")
                .hasRole("citizen")
                .requestMatchers("/staff/tenancies/**", "/api/v1/tenancies/**")
                .hasRole("stock-officer");
    }
}
