package cn.gov.zs.housing.disclosure.catalogue;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Something that is read while its reader does something else. */
final class Ahead<T> {
    private final FutureTask<T> task;

    Ahead(Supplier<T> read) {
        task = new FutureTask<>(read::get);
        Thread.ofVirtual().name("ahead").start(task);
    }

    /** What was read; whatever went wrong with it is thrown here. */
    T get() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading ahead", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
