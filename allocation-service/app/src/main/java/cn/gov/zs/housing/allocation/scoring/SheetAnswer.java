package cn.gov.zs.housing.allocation.scoring;

/** Every answer of a sheet to a household's facts. */
public sealed interface SheetAnswer permits Score, ScoreOverflow {}
