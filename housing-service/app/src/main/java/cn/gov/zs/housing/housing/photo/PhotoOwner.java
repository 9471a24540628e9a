package cn.gov.zs.housing.housing.photo;

/**
 * What a photograph is of.
 *
 * @param kind what it is
 * @param id its number there
 */
public record PhotoOwner(Kind kind, String id) {

    /** What can be photographed. */
    public enum Kind {
        /** 建设项目. */
        CONSTRUCTION_PROJECT,
        /** 房源. */
        HOME,
        /** 报修. */
        REPAIR
    }
}
