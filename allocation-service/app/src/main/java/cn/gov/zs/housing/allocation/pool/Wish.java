package cn.gov.zs.housing.allocation.pool;

import java.util.Optional;

/**
 * So many homes of one kind.
 *
 * @param estate the estate (小区) they must be in; empty when any will do
 * @param rooms bedrooms, 1 to {@value #MOST_ROOMS}
 * @param count how many, 1 to {@value PoolRequest#MOST_HOMES}
 */
public record Wish(Optional<String> estate, int rooms, int count) {

    /** Most bedrooms a home of the stock can have. */
    public static final int MOST_ROOMS = 9;

    /** Characters of an estate's name. */
    public static final int LONGEST_ESTATE = 40;

    /** @throws IllegalArgumentException outside these bounds */
    public Wish {
        if (rooms < 1 || rooms > MOST_ROOMS || count < 1 || count > PoolRequest.MOST_HOMES) {
            throw new IllegalArgumentException("nobody can have " + count + " homes of " + rooms + " rooms");
        }
    }

    /** Whether the other wishes for the same kind, so that the two should be one. */
    public boolean sameKindAs(Wish other) {
        return estate.equals(other.estate) && rooms == other.rooms;
    }
}
