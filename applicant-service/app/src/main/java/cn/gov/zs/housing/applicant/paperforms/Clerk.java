package cn.gov.zs.housing.applicant.paperforms;

import cn.gov.zs.housing.applicant.application.Draft;
import org.jspecify.annotations.Nullable;

/**
 * The clerk who imports.
 *
 * @param subject Keycloak subject
 * @param name as staff see it
 * @param township code of her township; she imports forms of households with hukou there
 * @param village code of her village when she works for one only; empty for a township's clerk
 */
public record Clerk(String subject, String name, String township, String village) {
    /** Whether she may see an import of this township and village. */
    public boolean sees(PaperImport imported) {
        return township.equals(imported.township()) && (village.isEmpty() || village.equals(imported.village()));
    }

    /**
     * Whether a household is hers to import: one with hukou in her township and, for a village's clerk, with hukou or home in her
     * village. Where it lives stands for hukou that is elsewhere. One whose address cannot be read is not judged here.
     */
    public boolean mayImport(Draft draft) {
        var current = draft.current() == null ? "" : code(draft.current().village());
        var typed = draft.hukou();
        var hukou = typed == null ? "" : typed.isElsewhere() ? current : code(typed.village());
        if (hukou.isEmpty()) {
            return true;
        }
        return hukou.startsWith(township) && (village.isEmpty() || hukou.equals(village) || current.equals(village));
    }

    private static String code(@Nullable String village) {
        return village == null ? "" : village;
    }

    @Override
    public String toString() {
        return "clerk " + subject;
    }
}
