package cn.gov.zs.housing.applicant.household;

/** Where the applicant has hukou (户籍地址): at an address in Zhongshan, or elsewhere. */
public sealed interface Hukou permits Address, HukouElsewhere {
    /** Street, building and door, or whatever follows the county; never published. */
    String detail();

    /** As far as a notice may say it: to the village in Zhongshan, to the county elsewhere. */
    String publicText();

    /** The whole address, for the household itself and the staff on its case. */
    String text();
}
