package cn.gov.zs.housing.gateway.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the gateway keeps of the public pages.
 *
 * @param bootstrapServers brokers of the events that tell what is published; without one the gateway only asks, once a minute
 * @param topic of these events
 * @param directory where a copy is kept for a start with everything else away; empty for none
 * @param memory of all kept items together; what does not fit is proxied
 * @param largest of one item, before it is compressed; a larger one is proxied
 * @param round how often the gateway looks for what has to be asked again
 * @param warmUp how long at most the gateway answers itself before its port opens
 */
public record PublishedSettings(
        @DefaultValue("") String bootstrapServers,
        @DefaultValue("disclosure.events") String topic,
        @DefaultValue("") String directory,
        @DefaultValue("64MB") DataSize memory,
        @DefaultValue("24MB") DataSize largest,
        @DefaultValue("1s") Duration round,
        @DefaultValue("10s") Duration warmUp) {}
