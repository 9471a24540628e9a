package cn.gov.zs.housing.housing.stock;

import org.jspecify.annotations.Nullable;

/**
 * So many homes of one kind (房源需求), as a batch to be planned needs them.
 *
 * @param estate the estate they must be in, however it is typed; null when any will do
 * @param rooms bedrooms
 * @param count how many, from 1
 */
public record Wish(@Nullable String estate, int rooms, int count) {

    /** @throws IllegalArgumentException if nothing is wished for */
    public Wish {
        if (count < 1 || rooms < 1) {
            throw new IllegalArgumentException("nobody can have " + count + " homes of " + rooms + " rooms");
        }
    }
}
