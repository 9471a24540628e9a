package cn.gov.zs.housing.housing.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Many clients that all start in the same moment. */
final class AtOnce {
    private AtOnce() {}

    /** What each of them got, in their order. */
    static <T> List<T> call(int clients, Function<Integer, T> call) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, clients)
                    .mapToObj(number -> threads.submit((Callable<T>) () -> {
                        start.await();
                        return call.apply(number);
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<T>();
            for (Future<T> each : calls) {
                answers.add(each.get());
            }
            return answers;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        }
    }
}
