package cn.gov.zs.housing.allocation.rules.fairness;

/**
 * The upper tail of Kolmogorov and Smirnov's distance between so many numbers and the even distribution.
 *
 * <p>Far out it is twice Smirnov's one-sided sum, which is exact but for what both sides share (less than 2 in a million of
 * it). Nearer, it is Marsaglia, Tsang and Wang's exact matrix up to {@value #MATRIX_UP_TO} numbers, and Pelz and Good's series beyond (better than
 * 1 in 10 million there).
 */
final class Kolmogorov {

    /** From here on {@code n d²} is far out. */
    private static final double FAR = 2.2;

    private static final int MATRIX_UP_TO = 500;
    private static final int TERMS = 60;
    private static final double PI2 = StrictMath.PI * StrictMath.PI;

    private Kolmogorov() {}

    /**
     * How likely this distance or more is.
     *
     * @param n how many numbers, 1 or more
     * @param d the distance
     */
    static double upperTail(int n, double d) {
        if (d >= 1) {
            return 0;
        }
        if (2 * n * d <= 1) {
            return 1;
        }
        if (n * d * d >= FAR) {
            return StrictMath.min(1, 2 * oneSided(n, d));
        }
        double below = n <= MATRIX_UP_TO ? matrix(n, d) : series(n, d);
        return StrictMath.clamp(1 - below, 0.0, 1.0);
    }

    /** Smirnov: d Σ C(n,j) (d + j/n)^(j-1) (1 - d - j/n)^(n-j). */
    static double oneSided(int n, double d) {
        double sum = 0;
        double logChoose = 0;
        for (int j = 0; j <= n; j++) {
            double left = 1 - d - (double) j / n;
            if (left <= 0) {
                break;
            }
            sum += StrictMath.exp(
                    logChoose + (j - 1) * StrictMath.log(d + (double) j / n) + (n - j) * StrictMath.log(left));
            logChoose += StrictMath.log((double) (n - j) / (j + 1));
        }
        return d * sum;
    }

    /** Marsaglia, Tsang and Wang (2003): n!/n^n times the middle of the n-th power of a matrix. */
    private static double matrix(int n, double d) {
        int k = (int) (n * d) + 1;
        int m = 2 * k - 1;
        double h = k - n * d;
        var base = new double[m][m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                base[i][j] = i - j + 1 < 0 ? 0 : 1;
            }
        }
        for (int i = 0; i < m; i++) {
            base[i][0] -= StrictMath.pow(h, i + 1);
            base[m - 1][i] -= StrictMath.pow(h, m - i);
        }
        base[m - 1][0] += 2 * h - 1 > 0 ? StrictMath.pow(2 * h - 1, m) : 0;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                for (int g = 1; g <= i - j + 1; g++) {
                    base[i][j] /= g;
                }
            }
        }
        var power = new Scaled(base, 0).toThe(n);
        double middle = power.values[k - 1][k - 1];
        int exponent = power.exponent;
        for (int i = 1; i <= n; i++) {
            middle = middle * i / n;
            if (middle < 1e-140) {
                middle *= 1e140;
                exponent -= 140;
            }
        }
        return middle * StrictMath.pow(10, exponent);
    }

    /** A matrix times a power of ten. */
    private static final class Scaled {
        private final double[][] values;
        private final int exponent;

        Scaled(double[][] values, int exponent) {
            this.values = values;
            this.exponent = exponent;
        }

        Scaled toThe(int n) {
            if (n == 1) {
                return this;
            }
            var half = toThe(n / 2);
            var square = half.times(half);
            var result = n % 2 == 0 ? square : square.times(this);
            int middle = values.length / 2;
            if (result.values[middle][middle] <= 1e140) {
                return result;
            }
            for (var row : result.values) {
                for (int j = 0; j < row.length; j++) {
                    row[j] *= 1e-140;
                }
            }
            return new Scaled(result.values, result.exponent + 140);
        }

        private Scaled times(Scaled other) {
            int m = values.length;
            var product = new double[m][m];
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < m; j++) {
                    double sum = 0;
                    for (int g = 0; g < m; g++) {
                        sum += values[i][g] * other.values[g][j];
                    }
                    product[i][j] = sum;
                }
            }
            return new Scaled(product, exponent + other.exponent);
        }
    }

    /** Pelz and Good (1976), with the four terms up to n^(-3/2). */
    private static double series(int n, double d) {
        double x = StrictMath.sqrt(n) * d;
        double x2 = x * x;
        double x4 = x2 * x2;
        double x6 = x4 * x2;
        double x8 = x4 * x4;
        double k0 = 0;
        double k1 = 0;
        double k2 = 0;
        double k3 = 0;
        double k2more = 0;
        double k3more = 0;
        for (int k = 0; k < TERMS; k++) {
            double h = PI2 * (k + 0.5) * (k + 0.5);
            double e = StrictMath.exp(-h / (2 * x2));
            k0 += e;
            k1 += (h - x2) * e;
            k2 += (6 * x6 + 2 * x4 + (2 * x4 - 5 * x2) * h + (1 - 2 * x2) * h * h) * e;
            k3 += ((5 - 30 * x2) * h * h * h
                            + (212 * x4 - 60 * x2) * h * h
                            + (135 * x4 - 96 * x6) * h
                            - 30 * x6
                            - 90 * x8)
                    * e;
            double w = PI2 * k * k;
            double f = StrictMath.exp(-w / (2 * x2));
            k2more += w * f;
            k3more += (3 * w * x2 - w * w) * f;
        }
        double root = StrictMath.sqrt(2 * StrictMath.PI);
        double first = root / x * k0;
        double second = root / (6 * x4) * k1;
        double third = root / (72 * x6 * x) * k2 - root / (36 * x2 * x) * k2more;
        double fourth = root / (6480 * x8 * x2) * k3 + root / (216 * x6) * k3more;
        return first + second / StrictMath.sqrt(n) + third / n + fourth / (n * StrictMath.sqrt(n));
    }
}
