package cn.gov.zs.platform.eventing;

import java.time.Instant;

/**
 * An event as it arrives: CloudEvents 1.0 with a body.
 *
 * @param id unique per event; the same event delivered twice carries the same id
 * @param type wire name, such as {@code applicant.first-review-passed.v1}
 * @param source the service that decided it, such as {@code /applicant-service}
 * @param subject id of the aggregate it is about; also the Kafka key
 * @param time when it was decided, by the platform's clock
 * @param sequence counts the events of one aggregate from 1, without a gap
 * @param body what happened
 */
public record Envelope<T>(String id, String type, String source, String subject, Instant time, long sequence, T body) {}
