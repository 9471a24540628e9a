package cn.gov.zs.platform.testkit.wrong.chance.stock;

/** Wrong on purpose: the draw of a rigged city. */
class RollsDice {
    double draw() {
        return Math.random();
    }
}
