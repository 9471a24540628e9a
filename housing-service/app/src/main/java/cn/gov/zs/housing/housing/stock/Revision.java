package cn.gov.zs.housing.housing.stock;

/**
 * What a home was known to be from some act on.
 *
 * @param act who wrote it down, when and why
 */
public record Revision(HomeDescription description, Particulars particulars, Act act) {

    /** @throws IllegalArgumentException if the inner area is larger than the built one */
    public Revision {
        if (!particulars.fit(description.floorArea())) {
            throw new IllegalArgumentException("the inner area is larger than the built one");
        }
    }
}
