package cn.gov.zs.platform.eventing.deadletter;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteConcernException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Tells a fault around us, which passes, from a fault of the event, which stays. */
final class TransientFaults {

    private static final int DEEPEST = 20;

    /** The database or the broker cannot be reached, or we are being stopped. */
    static boolean has(Throwable fault) {
        @Nullable Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (is(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean is(Throwable fault) {
        return switch (fault) {
            case MongoSocketException _ -> true;
            case MongoClientException _ -> true; // no server found in time, pool cleared, not authenticated
            case MongoNotPrimaryException _ -> true;
            case MongoNodeIsRecoveringException _ -> true;
            case MongoInterruptedException _ -> true;
            case MongoWriteConcernException _ -> true;
            case MongoException other ->
                other.hasErrorLabel("RetryableWriteError") || other.hasErrorLabel("TransientTransactionError");
            case RetriableException _ -> true;
            case InterruptException _ -> true;
            case InterruptedException _ -> true;
            case TimeoutException _ -> true;
            // Jackson's own faults are no IOException any more: what is left is a connection
            case IOException _ -> true;
            default -> false;
        };
    }

    private TransientFaults() {}
}
