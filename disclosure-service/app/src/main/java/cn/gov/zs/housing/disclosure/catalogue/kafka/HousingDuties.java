package cn.gov.zs.housing.disclosure.catalogue.kafka;

import cn.gov.zs.housing.disclosure.catalogue.Arising;
import cn.gov.zs.housing.disclosure.catalogue.DutyBook;
import cn.gov.zs.housing.disclosure.catalogue.Trigger;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.housing.housing.contract.ConstructionPlanAdoptedV1;
import cn.gov.zs.housing.housing.contract.ConstructionProgressReportedV1;
import cn.gov.zs.housing.housing.contract.ConstructionProjectFinishedV1;
import cn.gov.zs.housing.housing.contract.ConstructionProjectStartedV1;
import cn.gov.zs.housing.housing.contract.HomesOfferedV1;
import cn.gov.zs.platform.eventing.Subscription;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** 保障性安居工程 and 分配房源: what housing-service tells that is to be public. Its construction pages are public as it says so. */
@Configuration(proxyBeanMethods = false)
class HousingDuties {
    private static final String CONSTRUCTION = "/construction/";

    @Bean
    @Order(0)
    Subscription<HomesOfferedV1> homesDuty(DutyBook book) {
        return new Subscription<>(HomesOfferedV1.TOPIC, HomesOfferedV1.TYPE, HomesOfferedV1.class, event -> {
            var offer = event.body();
            var estates = offer.homes().stream()
                    .map(HomesOfferedV1.OfferedHome::estate)
                    .distinct()
                    .collect(Collectors.joining("、"));
            book.arose(Trigger.HOMES_OFFERED, offer.offerId(), new Arising(offer.offeredOn(), estates, null));
        });
    }

    /** With the plan begin the months in which its progress is to be public. */
    @Bean
    @Order(0)
    Subscription<ConstructionPlanAdoptedV1> constructionPlanDuty(DutyBook book) {
        return new Subscription<>(
                ConstructionPlanAdoptedV1.TOPIC,
                ConstructionPlanAdoptedV1.TYPE,
                ConstructionPlanAdoptedV1.class,
                event -> {
                    var plan = event.body();
                    book.publishedElsewhere(
                            Trigger.PLAN_ADOPTED,
                            plan.year() + "/" + plan.version(),
                            new Arising(plan.adoptedOn(), plan.source(), null),
                            CONSTRUCTION + plan.year() + "/versions/" + plan.version(),
                            event.time());
                    var first = firstMonth(plan.year(), plan.adoptedOn());
                    plan.townships().stream()
                            .filter(task -> task.units() > 0)
                            .forEach(task -> month(book, plan.year(), task.township(), first));
                });
    }

    /** The month that was reported, and the one that is to follow: a report that does not come is overdue. */
    @Bean
    @Order(0)
    Subscription<ConstructionProgressReportedV1> constructionProgressDuty(DutyBook book) {
        return new Subscription<>(
                ConstructionProgressReportedV1.TOPIC,
                ConstructionProgressReportedV1.TYPE,
                ConstructionProgressReportedV1.class,
                event -> {
                    var report = event.body();
                    var month = YearMonth.parse(report.month());
                    book.publishedElsewhere(
                            Trigger.MONTH_ENDED,
                            reference(report.year(), report.township(), month),
                            monthEnd(report.township(), month),
                            CONSTRUCTION + report.year(),
                            event.time());
                    var next = month.plusMonths(1);
                    if (next.getYear() == report.year()) {
                        month(book, report.year(), report.township(), next);
                    }
                });
    }

    @Bean
    @Order(0)
    Subscription<ConstructionProjectStartedV1> projectStartedDuty(DutyBook book) {
        return new Subscription<>(
                ConstructionProjectStartedV1.TOPIC,
                ConstructionProjectStartedV1.TYPE,
                ConstructionProjectStartedV1.class,
                event -> {
                    var project = event.body();
                    book.publishedElsewhere(
                            Trigger.PROJECT_STARTED,
                            project.projectId(),
                            new Arising(project.startedOn(), project.name(), Township.get(project.township())),
                            CONSTRUCTION + project.year(),
                            event.time());
                });
    }

    @Bean
    @Order(0)
    Subscription<ConstructionProjectFinishedV1> projectFinishedDuty(DutyBook book) {
        return new Subscription<>(
                ConstructionProjectFinishedV1.TOPIC,
                ConstructionProjectFinishedV1.TYPE,
                ConstructionProjectFinishedV1.class,
                event -> {
                    var project = event.body();
                    book.publishedElsewhere(
                            Trigger.PROJECT_FINISHED,
                            project.projectId(),
                            new Arising(project.completedOn(), project.name(), Township.get(project.township())),
                            CONSTRUCTION + project.year(),
                            event.time());
                });
    }

    /** A plan adopted before its year has its first month in January. */
    private static YearMonth firstMonth(int year, LocalDate adoptedOn) {
        return adoptedOn.getYear() < year ? YearMonth.of(year, 1) : YearMonth.from(adoptedOn);
    }

    private static void month(DutyBook book, int year, String township, YearMonth month) {
        if (month.getYear() == year) {
            book.arose(Trigger.MONTH_ENDED, reference(year, township, month), monthEnd(township, month));
        }
    }

    private static Arising monthEnd(String township, YearMonth month) {
        return new Arising(month.atEndOfMonth(), month.toString(), Township.get(township));
    }

    private static String reference(int year, String township, YearMonth month) {
        return year + "/" + township + "/" + month;
    }
}
