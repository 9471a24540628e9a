package cn.gov.zs.platform.journeys;

/** How a step is played. */
@FunctionalInterface
interface Scene {
    /** Plays it and answers the path where its outcome can be seen. */
    String play() throws Exception;
}
