package cn.gov.zs.housing.allocation.rules.fairness;

/**
 * How likely each count is. By the four basic operations alone, in a fixed order, so that everybody gets the same doubles.
 */
final class CountDistribution {

    /** The count is certainly 0. */
    static final CountDistribution ZERO = new CountDistribution(0, new double[] {1});

    private final int first;
    private final double[] chances;

    private CountDistribution(int first, double[] chances) {
        this.first = first;
        this.chances = chances;
    }

    /**
     * How many marked ones are among {@code chosen} of {@code all}, of whom {@code marked} are marked (超几何分布): from its
     * likeliest count outwards by ratios, then made to sum to 1.
     */
    static CountDistribution hypergeometric(int all, int marked, int chosen) {
        int first = StrictMath.max(0, chosen + marked - all);
        int last = StrictMath.min(marked, chosen);
        int mode = (int) StrictMath.clamp((long) (chosen + 1) * (marked + 1) / (all + 2), first, last);
        var chances = new double[last - first + 1];
        chances[mode - first] = 1;
        for (int x = mode; x < last; x++) {
            double up = (double) (marked - x) * (chosen - x);
            double down = (double) (x + 1) * ((double) all - marked - chosen + x + 1);
            chances[x + 1 - first] = chances[x - first] * (up / down);
        }
        for (int x = mode; x > first; x--) {
            double up = (double) x * ((double) all - marked - chosen + x);
            double down = (double) (marked - x + 1) * (chosen - x + 1);
            chances[x - 1 - first] = chances[x - first] * (up / down);
        }
        double sum = 0;
        for (double chance : chances) {
            sum += chance;
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return new CountDistribution(first, chances);
    }

    /** The sum of two counts that do not know of each other. */
    CountDistribution plus(CountDistribution other) {
        var sums = new double[chances.length + other.chances.length - 1];
        for (int i = 0; i < chances.length; i++) {
            for (int j = 0; j < other.chances.length; j++) {
                sums[i + j] += chances[i] * other.chances[j];
            }
        }
        return new CountDistribution(first + other.first, sums);
    }

    /** Whether more than one count is possible. */
    boolean open() {
        return chances.length > 1;
    }

    /** The least possible count. */
    int first() {
        return first;
    }

    /** The largest possible count. */
    int last() {
        return first + chances.length - 1;
    }

    double of(int count) {
        return count < first || count > last() ? 0 : chances[count - first];
    }

    /** How likely so many or more are; summed from the far end, smallest first. */
    double atLeast(int count) {
        if (count <= first) {
            return 1;
        }
        double sum = 0;
        for (int x = last(); x >= count; x--) {
            sum += of(x);
        }
        return StrictMath.min(1, sum);
    }

    /** How likely so many or fewer are. */
    double atMost(int count) {
        if (count >= last()) {
            return 1;
        }
        double sum = 0;
        for (int x = first; x <= count; x++) {
            sum += of(x);
        }
        return StrictMath.min(1, sum);
    }

    /** How likely a count as far out on its own side, or the same on the other side, is: twice the smaller tail. */
    double bothSides(int count) {
        return StrictMath.min(1, 2 * StrictMath.min(atLeast(count), atMost(count)));
    }

    /** The smallest count not below the lowest 2.5 of 100. */
    int low() {
        int x = first;
        while (x < last() && atMost(x) <= 0.025) {
            x++;
        }
        return x;
    }

    /** The largest count not above the highest 2.5 of 100. */
    int high() {
        int x = last();
        while (x > first && atLeast(x) <= 0.025) {
            x--;
        }
        return x;
    }
}
