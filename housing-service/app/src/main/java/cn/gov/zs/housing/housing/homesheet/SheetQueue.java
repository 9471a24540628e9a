package cn.gov.zs.housing.housing.homesheet;

import cn.gov.zs.housing.housing.estate.Estate;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads one workbook after the other, as two of twenty thousand homes would not fit beside each other. An officer whose workbook takes
 * longer than she should wait goes on with its page, which tells how it ended. A reading that a crash cuts short is dropped
 * later ({@link ImportWalk}); the file is still hers to upload.
 */
public final class SheetQueue {
    private final StageHomes stage;
    private final Aggregates<HomeImport> imports;
    private final Executor oneByOne;
    private final Duration patience;

    /**
     * @param oneByOne runs what it is given in order, one at a time
     * @param patience how long an officer waits for the answer to her upload
     */
    public SheetQueue(StageHomes stage, Aggregates<HomeImport> imports, Executor oneByOne, Duration patience) {
        this.stage = stage;
        this.imports = imports;
        this.oneByOne = oneByOne;
        this.patience = patience;
    }

    /**
     * Takes a workbook in.
     *
     * @param id of the upload
     * @param by the officer's subject
     * @throws RuntimeException what reading it threw, if that was within her patience
     */
    public SheetAnswer receive(String id, byte[] file, Estate estate, String by, Instant now) {
        var reading = CompletableFuture.supplyAsync(() -> stage.stage(id, file, estate, by, now), oneByOne);
        try {
            return reading.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return later(id, estate, by, now, reading);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("a workbook could not be read", failed.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return later(id, estate, by, now, reading);
        }
    }

    private SheetAnswer later(
            String id, Estate estate, String by, Instant now, CompletableFuture<SheetAnswer> reading) {
        imports.create(id, HomeImport.arriving(id, estate.id(), estate.name(), by, now));
        reading.whenComplete((answer, fault) -> {
            if (fault != null) {
                refuse(id, new SheetAnswer.Unreadable("failed", ""), now);
            } else if (answer instanceof SheetAnswer.Refused refused) {
                refuse(id, refused, now);
            }
        });
        return new SheetAnswer.Reading(imports.get(id).state());
    }

    private void refuse(String id, SheetAnswer.Refused why, Instant at) {
        imports.change(
                id,
                found -> found.status() == HomeImport.Status.ARRIVING
                        ? Change.to(found.refuse(why, at), List.of(), Done.DONE)
                        : Change.none(Done.DONE));
    }
}
