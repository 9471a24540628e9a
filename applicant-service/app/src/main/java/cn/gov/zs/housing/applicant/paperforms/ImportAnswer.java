package cn.gov.zs.housing.applicant.paperforms;

/** What became of a step of an import. */
public sealed interface ImportAnswer {
    /** It moved on. */
    record Done(PaperImport now) implements ImportAnswer {}

    /** It does not stand where this step is due. */
    record NotDue(PaperImport.Status status) implements ImportAnswer {}
}
