package cn.gov.zs.housing.gateway.page;

import org.jspecify.annotations.Nullable;

/**
 * One service's part of a composed page.
 *
 * @param service the service's key; {@code part.<service>} names it
 * @param html what the service wrote for this person; absent when it did not answer
 */
public record Box(String service, @Nullable String html) {

    /** Whether the service answered. */
    public boolean answered() {
        return html != null;
    }
}
