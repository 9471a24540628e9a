package cn.gov.zs.housing.housing;

import cn.gov.zs.housing.housing.estate.Estate;
import cn.gov.zs.housing.housing.homesheet.ConfirmImport;
import cn.gov.zs.housing.housing.homesheet.HomeImport;
import cn.gov.zs.housing.housing.homesheet.HomeImports;
import cn.gov.zs.housing.housing.homesheet.HomePiece;
import cn.gov.zs.housing.housing.homesheet.ImportWalk;
import cn.gov.zs.housing.housing.homesheet.SheetQueue;
import cn.gov.zs.housing.housing.homesheet.StageHomes;
import cn.gov.zs.housing.housing.homesheet.mongo.MongoHomeImports;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the workbooks of estates together. */
@Configuration(proxyBeanMethods = false)
class HomeSheetWiring {
    /** Much longer than a piece takes. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    @Bean
    Aggregates<HomeImport> eachHomeImport(AggregateStore store) {
        return MongoHomeImports.in(store);
    }

    @Bean
    Aggregates<HomePiece> eachHomePiece(AggregateStore store) {
        return MongoHomeImports.piecesIn(store);
    }

    @Bean
    HomeImports homeImports(Aggregates<HomeImport> eachHomeImport) {
        return new MongoHomeImports(eachHomeImport);
    }

    @Bean
    StageHomes stageHomes(
            Aggregates<HomeImport> eachHomeImport,
            Aggregates<HomePiece> eachHomePiece,
            Aggregates<Home> eachHome,
            Homes homes) {
        return new StageHomes(eachHomeImport, eachHomePiece, eachHome, homes);
    }

    /** The gateway waits ten seconds for an answer to begin; half of it is left for the upload to arrive and be parted. */
    @Bean
    SheetQueue sheetQueue(
            StageHomes stageHomes, Aggregates<HomeImport> eachHomeImport, ExecutorService workbookReader) {
        return new SheetQueue(stageHomes, eachHomeImport, workbookReader, Duration.ofSeconds(5));
    }

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService workbookReader() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("workbooks").daemon().factory());
    }

    @Bean
    ConfirmImport confirmImport(Aggregates<HomeImport> eachHomeImport) {
        return new ConfirmImport(eachHomeImport);
    }

    /** Goes on with confirmed imports: those just confirmed, and those another replica left behind. */
    @Bean
    HomeImportRounds homeImportRounds(
            Aggregates<HomeImport> eachHomeImport,
            Aggregates<HomePiece> eachHomePiece,
            Aggregates<Estate> eachEstate,
            HomeImports homeImports,
            Aggregates<Home> eachHome,
            Homes homes,
            Clock clock) {
        var replica = UUID.randomUUID().toString();
        return new HomeImportRounds(new ImportWalk(
                eachHomeImport, eachHomePiece, eachEstate, homeImports, eachHome, homes, replica, clock, LEASE));
    }
}
