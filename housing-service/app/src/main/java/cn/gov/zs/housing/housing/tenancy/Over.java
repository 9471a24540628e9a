package cn.gov.zs.housing.housing.tenancy;

import java.time.LocalDate;

/** Nothing more comes of it but money that is still owed. */
public sealed interface Over extends Tenancy permits Ended, Declined {

    /** The last day anybody had a right by it. */
    LocalDate endedOn();

    /** Takes the tenant, and every word about people, out of the file; days and amounts stay. */
    Over forget();

    /** Whether the tenant was taken out of the file. */
    default boolean isForgotten() {
        return file().household().name().isEmpty();
    }
}
