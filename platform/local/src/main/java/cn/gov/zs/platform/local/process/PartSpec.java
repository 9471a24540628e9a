package cn.gov.zs.platform.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One part of the platform: what it needs, how to prepare and start it, and how to see that it serves.
 *
 * @param name shown to people and used in the API
 * @param needs names of the parts that must serve before this one is prepared
 * @param launch prepares what is done once and says how to start the process
 * @param probe whether it serves now
 * @param log where its output goes, appended
 */
public record PartSpec(String name, Set<String> needs, Launch launch, Probe probe, Path log) {

    /**
     * How to start one process.
     *
     * @param words the program and its arguments
     * @param environment what to add to, or replace in, the launcher's environment
     */
    public record Command(List<String> words, Map<String, String> environment) {}

    /** Prepares a start; may take long the first time. */
    @FunctionalInterface
    public interface Launch {

        /**
         * What to start.
         *
         * @param progress to be told what takes long
         * @throws Exception when it cannot be prepared; the part is then given up with that message
         */
        Command prepare(Preparing progress) throws Exception;
    }

    /** Told what is being prepared. */
    @FunctionalInterface
    public interface Preparing {

        /** This is being done now. */
        void doing(String what);
    }

    /** Whether a part serves. */
    @FunctionalInterface
    public interface Probe {

        /** Asks it, briefly. */
        boolean serves();
    }
}
