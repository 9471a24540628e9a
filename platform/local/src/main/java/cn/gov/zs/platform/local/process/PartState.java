package cn.gov.zs.platform.local.process;

import java.time.Duration;

/** Where one part of the platform stands, as shown to the person who waits for it. */
public sealed interface PartState {

    /** For the parts it needs. */
    record Waiting() implements PartState {}

    /** Something that is done once and kept, such as building Keycloak. */
    record Preparing(String what) implements PartState {}

    /** The process runs, it does not answer yet. */
    record Starting() implements PartState {}

    /** It answers. */
    record Ready(Duration after) implements PartState {}

    /** It ended by itself and is started again. */
    record Restarting(String why, int attempt) implements PartState {}

    /** It was given up. */
    record Failed(String why) implements PartState {}

    /** It was ended on purpose. */
    record Stopped() implements PartState {}

    /** Somebody else's server is used. */
    record Elsewhere(String address) implements PartState {}
}
