package cn.gov.zs.housing.allocation.rules.fairness;

/** The upper tail of the chi-square distribution, by the incomplete gamma function. */
final class ChiSquare {

    private static final double TINY = 1e-300;
    private static final double EXACT_ENOUGH = 1e-16;
    private static final int MOST_STEPS = 100_000;

    /** Lanczos' approximation of the gamma function, g = 7, nine terms. */
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };

    private ChiSquare() {}

    /** How likely so much or more is, with so many degrees of freedom. */
    static double upperTail(int degrees, double statistic) {
        double a = degrees / 2.0;
        double x = statistic / 2;
        if (x <= 0) {
            return 1;
        }
        double front = StrictMath.exp(a * StrictMath.log(x) - x - logGamma(a));
        return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x);
    }

    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (int i = 1; i < MOST_STEPS && term > sum * EXACT_ENOUGH; i++) {
            term *= x / (a + i);
            sum += term;
        }
        return sum;
    }

    /** Lentz's way of running down a continued fraction. */
    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double h = d;
        for (int i = 1; i < MOST_STEPS; i++) {
            double an = -i * (i - a);
            b += 2;
            d = 1 / away(an * d + b);
            c = away(b + an / c);
            double factor = d * c;
            h *= factor;
            if (StrictMath.abs(factor - 1) < EXACT_ENOUGH) {
                break;
            }
        }
        return h;
    }

    private static double away(double value) {
        return StrictMath.abs(value) < TINY ? TINY : value;
    }

    /** Of a number of at least one half. */
    static double logGamma(double value) {
        double z = value - 1;
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (z + i);
        }
        double t = z + 7.5;
        return 0.5 * StrictMath.log(2 * StrictMath.PI) + (z + 0.5) * StrictMath.log(t) - t + StrictMath.log(sum);
    }
}
