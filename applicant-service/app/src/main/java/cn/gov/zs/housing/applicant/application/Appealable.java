package cn.gov.zs.housing.applicant.application;

/**
 * A decision against the household (不利决定), against which it can appeal (住建部令第11号 art. 9): a refusal, a removal from the waiting
 * list that was not its own wish (decision 0161), or the loss of a tenant's qualification (decision 0141).
 */
public sealed interface Appealable extends Application permits Refused, Removed, QualificationLost {
    /** Keycloak subject of who decided; somebody else hears the appeal. */
    String decidedBy();

    /** Whether an appeal lies: nobody appeals against what she asked for herself. */
    boolean appealLies();

    /**
     * The household appeals.
     *
     * @throws IllegalArgumentException if no appeal lies
     */
    default Appealed appeal(Appeal appeal) {
        return new Appealed(this, appeal);
    }
}
