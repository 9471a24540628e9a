package cn.gov.zs.housing.housing;

import cn.gov.zs.housing.housing.construction.ConstructionPlan;
import cn.gov.zs.housing.housing.construction.ConstructionProject;
import cn.gov.zs.housing.housing.construction.PlanBook;
import cn.gov.zs.housing.housing.construction.Programme;
import cn.gov.zs.housing.housing.construction.ProgressBook;
import cn.gov.zs.housing.housing.construction.ProjectBook;
import cn.gov.zs.housing.housing.construction.TownshipProgress;
import cn.gov.zs.housing.housing.construction.mongo.MongoProgramme;
import cn.gov.zs.housing.housing.photo.PhotoDoor;
import cn.gov.zs.housing.housing.photo.PhotoOwner;
import cn.gov.zs.housing.housing.photo.PhotoSubject;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.RoleRules;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the construction programme together. */
@Configuration(proxyBeanMethods = false)
class ConstructionWiring {

    @Bean
    Aggregates<ConstructionPlan> eachConstructionPlan(AggregateStore store) {
        return MongoProgramme.plans(store);
    }

    @Bean
    Aggregates<TownshipProgress> eachTownshipProgress(AggregateStore store) {
        return MongoProgramme.progress(store);
    }

    @Bean
    Aggregates<ConstructionProject> eachConstructionProject(AggregateStore store) {
        return MongoProgramme.projects(store);
    }

    @Bean
    Programme programme(
            Aggregates<ConstructionPlan> plans,
            Aggregates<TownshipProgress> progress,
            Aggregates<ConstructionProject> projects) {
        return new MongoProgramme(plans, progress, projects);
    }

    @Bean
    PlanBook planBook(Aggregates<ConstructionPlan> plans, Supplier<WorkCalendar> constructionCalendar) {
        return new PlanBook(plans, constructionCalendar);
    }

    @Bean
    ProgressBook progressBook(
            Aggregates<TownshipProgress> progress, PlanBook plans, Supplier<WorkCalendar> constructionCalendar) {
        return new ProgressBook(progress, plans, constructionCalendar);
    }

    @Bean
    ProjectBook projectBook(Aggregates<ConstructionProject> projects, Supplier<WorkCalendar> constructionCalendar) {
        return new ProjectBook(projects, constructionCalendar);
    }

    /** A project is public from its first day in the books, and so are its photographs. */
    @Bean
    PhotoDoor projectDoor(Aggregates<ConstructionProject> projects) {
        return new PhotoDoor() {
            @Override
            public PhotoOwner.Kind kind() {
                return PhotoOwner.Kind.CONSTRUCTION_PROJECT;
            }

            @Override
            public Optional<PhotoSubject> find(String id) {
                return projects.find(id)
                        .map(Versioned::state)
                        .map(project -> new PhotoSubject(
                                new PhotoOwner(kind(), project.id()),
                                project.facts().name(),
                                true));
            }
        };
    }

    @Bean
    RoleRules constructionOfficerOnly() {
        return rules -> rules.requestMatchers("/staff/construction/**", "/api/v1/construction/**")
                .hasRole("stock-officer");
    }
}
