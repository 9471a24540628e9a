package cn.gov.zs.housing.housing;

import cn.gov.zs.housing.housing.photo.PhotoDoor;
import cn.gov.zs.housing.housing.photo.PhotoOwner;
import cn.gov.zs.housing.housing.photo.PhotoSubject;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.tenancy.Tenancies;
import cn.gov.zs.housing.housing.upkeep.CheckBook;
import cn.gov.zs.housing.housing.upkeep.OccupancyCheck;
import cn.gov.zs.housing.housing.upkeep.Repair;
import cn.gov.zs.housing.housing.upkeep.RepairBook;
import cn.gov.zs.housing.housing.upkeep.Residents;
import cn.gov.zs.housing.housing.upkeep.Upkeep;
import cn.gov.zs.housing.housing.upkeep.mongo.MongoUpkeep;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.RoleRules;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts checks and repairs together. */
@Configuration(proxyBeanMethods = false)
class UpkeepWiring {

    @Bean
    Aggregates<OccupancyCheck> eachOccupancyCheck(AggregateStore store, FieldCipher cipher) {
        return MongoUpkeep.checks(store, cipher);
    }

    @Bean
    Aggregates<Repair> eachRepair(AggregateStore store, FieldCipher cipher) {
        return MongoUpkeep.repairs(store, cipher);
    }

    @Bean
    MongoUpkeep upkeep(Aggregates<OccupancyCheck> checks, Aggregates<Repair> repairs) {
        return new MongoUpkeep(checks, repairs);
    }

    @Bean
    CheckBook checkBook(Aggregates<OccupancyCheck> checks, Upkeep upkeep, Residents residents) {
        return new CheckBook(checks, upkeep, residents);
    }

    @Bean
    RepairBook repairBook(Aggregates<Repair> repairs, Residents residents) {
        return new RepairBook(repairs, residents);
    }

    /** Who lives where, as the tenancies say; what a home is called, as the stock says. */
    @Bean
    Residents residents(Aggregates<Home> homes, Tenancies tenancies) {
        return new Residents() {
            @Override
            public List<Residence> homesOf(String subject) {
                return tenancies.listHomes(subject).stream()
                        .map(tenant -> new Residence(
                                tenant.home().text(),
                                place(tenant.home().text()).orElse(""),
                                tenant.tenancy().text()))
                        .toList();
            }

            @Override
            public Optional<String> place(String home) {
                return homes.find(home).map(Versioned::state).map(UpkeepWiring::name);
            }
        };
    }

    private static String name(Home home) {
        var what = home.description();
        return what.estate() + " " + what.building() + " " + what.number();
    }

    /** What is broken is seen by its tenant and the office, and by nobody else. */
    @Bean
    PhotoDoor repairDoor(Aggregates<Repair> repairs, Residents residents) {
        return new PhotoDoor() {
            @Override
            public PhotoOwner.Kind kind() {
                return PhotoOwner.Kind.REPAIR;
            }

            @Override
            public Optional<PhotoSubject> find(String id) {
                return repairs.find(id)
                        .map(Versioned::state)
                        .map(Repair::file)
                        .map(file -> new PhotoSubject(
                                new PhotoOwner(kind(), file.id()),
                                residents.place(file.home()).orElse(""),
                                false,
                                Optional.of(file.subject())));
            }
        };
    }

    @Bean
    RoleRules upkeepByRole() {
        return rules -> rules.requestMatchers("/api/v1/repairs/mine/**")
                .hasRole("citizen")
                .requestMatchers(
                        "/staff/repairs/**",
                        "/staff/occupancy-checks/**",
                        "/api/v1/repairs/**",
                        "/api/v1/occupancy-checks/**")
                .hasRole("stock-officer");
    }
}
