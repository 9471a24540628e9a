package cn.gov.zs.housing.housing;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the office may set about its stock.
 *
 * @param estates names of the estates (小区) in which homes can be entered; work plan 二（一）（4） names 祈安苑 and 平安苑
 */
@ConfigurationProperties("housing.stock")
public record StockSettings(List<String> estates) {

    /** Refuses to start without an estate: no home could ever be entered. */
    public StockSettings {
        if (estates == null || estates.isEmpty()) {
            throw new IllegalArgumentException("housing.stock.estates is not set: no home could be entered");
        }
        estates = List.copyOf(estates);
    }
}
