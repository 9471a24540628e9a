package cn.gov.zs.housing.allocation.rules.sheet;

/**
 * A fact that a sheet asks for.
 *
 * @param name as facts are published
 * @param type its kind
 * @param label Chinese; empty if the sheet gives none
 * @param english English; empty if the sheet gives none
 */
public record SheetFact(String name, FactType type, String label, String english) {}
