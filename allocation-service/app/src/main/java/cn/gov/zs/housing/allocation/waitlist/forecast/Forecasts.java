package cn.gov.zs.housing.allocation.waitlist.forecast;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.YearMonth;
import java.util.List;

/** The forecasts kept: one a month for each household that looked. */
public interface Forecasts {

    /** Each by the household and the month. */
    Aggregates<KeptForecast> all();

    /** Those of a household of which nothing has come yet. */
    List<Versioned<KeptForecast>> open(String entry);

    /** How many of a category were held against a day, and how many of those were right. */
    HitRate hits(Category category);

    /** The id of a household's forecast of a month. */
    static String id(String entry, YearMonth month) {
        return entry + "-" + month;
    }

    /**
     * How often forecasts were right.
     *
     * @param checked of how many it is known
     * @param hit how many were right
     */
    record HitRate(long checked, long hit) {
        /** Below so many a rate says nothing. */
        public static final int FEWEST = 20;

        /** Whether a rate can be told. */
        public boolean tells() {
            return checked >= FEWEST;
        }

        /** Of a hundred. */
        public long percent() {
            return checked == 0 ? 0 : Math.round(100.0 * hit / checked);
        }
    }
}
