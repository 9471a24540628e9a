package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 产生方式: what makes a duty of an item arise, and by which kind of notice or document of this service it is fulfilled, if by one. */
public enum Trigger implements Labelled {
    /** An officer enters that it arose. */
    TYPED("人工登记", null, null),
    PLAN_ADOPTED("系统：建设计划通过", null, null),
    MONTH_ENDED("系统：月度进度", null, null),
    PROJECT_STARTED("系统：项目开工", null, null),
    PROJECT_FINISHED("系统：项目竣工", null, null),
    FIRST_REVIEW_PASSED("系统：初审通过", NoticeKind.FIRST_REVIEW, null),
    CITY_REVIEW_PASSED("系统：复核通过", NoticeKind.CITY_REVIEW, null),
    HOMES_OFFERED("系统：房源推出", NoticeKind.HOMES, null),
    SCORE_SHEET_ADOPTED("系统：评分表通过", null, DocumentKind.SCORE_SHEET),
    BATCH_FROZEN("系统：批次定稿", null, DocumentKind.BATCH_PLAN),
    BATCH_APPROVED("系统：评审委员会表决", null, DocumentKind.BATCH_APPROVAL),
    BATCH_CANCELLED("系统：批次取消", null, DocumentKind.BATCH_CANCELLATION),
    BATCH_DRAWN("系统：抽签完成", NoticeKind.RESULT, null),
    YEAR_ENDED("系统：年度终了", null, DocumentKind.ANNUAL_REPORT),
    /** Arises by event; what is published of it an officer enters. */
    SUBSIDY_PAID("系统：租赁补贴发放", null, null);

    private final String label;
    private final @Nullable NoticeKind notice;
    private final @Nullable DocumentKind document;

    Trigger(String label, @Nullable NoticeKind notice, @Nullable DocumentKind document) {
        this.label = label;
        this.notice = notice;
        this.document = document;
    }

    /** The trigger that this kind of notice answers. */
    public static Trigger of(NoticeKind kind) {
        return switch (kind) {
            case FIRST_REVIEW -> FIRST_REVIEW_PASSED;
            case CITY_REVIEW -> CITY_REVIEW_PASSED;
            case HOMES -> HOMES_OFFERED;
            case RESULT -> BATCH_DRAWN;
        };
    }

    /** The trigger that this kind of document answers, if it answers one. */
    public static Optional<Trigger> of(DocumentKind kind) {
        return switch (kind) {
            case SCORE_SHEET -> Optional.of(SCORE_SHEET_ADOPTED);
            case BATCH_PLAN -> Optional.of(BATCH_FROZEN);
            case BATCH_APPROVAL -> Optional.of(BATCH_APPROVED);
            case BATCH_CANCELLATION -> Optional.of(BATCH_CANCELLED);
            // the catalogue's item is fulfilled by what was passed
            case BATCH_REJECTION -> Optional.empty();
            case ANNUAL_REPORT -> Optional.of(YEAR_ENDED);
            // no item of the catalogue orders them: they are published for the proof of a draw
            case BATCH_SEALING, BATCH_CLOSING, BATCH_DRAW -> Optional.empty();
            // no item of the catalogue orders them: they follow from how its duties were kept
            case CIRCULAR -> Optional.empty();
            // no item of the catalogue orders it: it is what the others are counted by
            case WORK_CALENDAR -> Optional.empty();
            // which of the typed items, its duty says: whoever publishes it puts it on record there
            case OFFICE_NOTICE -> Optional.of(TYPED);
            case POLICY, INTERPRETATION, SERVICE_GUIDE, PUBLIC_ANSWER, TEXT_WITHDRAWAL -> Optional.of(TYPED);
        };
    }

    @Override
    public String label() {
        return label;
    }

    /** The kind of notice it calls for, if it calls for one. */
    public Optional<NoticeKind> notice() {
        return Optional.ofNullable(notice);
    }

    /** The kind of document it calls for, if it calls for one. */
    public Optional<DocumentKind> document() {
        return Optional.ofNullable(document);
    }

    /** Whether the platform itself publishes and says so; an officer can then enter nothing. */
    public boolean publishedByThePlatform() {
        return switch (this) {
            case TYPED, SUBSIDY_PAID -> false;
            case PLAN_ADOPTED,
                    MONTH_ENDED,
                    PROJECT_STARTED,
                    PROJECT_FINISHED,
                    FIRST_REVIEW_PASSED,
                    CITY_REVIEW_PASSED,
                    HOMES_OFFERED,
                    SCORE_SHEET_ADOPTED,
                    BATCH_FROZEN,
                    BATCH_APPROVED,
                    BATCH_CANCELLED,
                    BATCH_DRAWN,
                    YEAR_ENDED -> true;
        };
    }
}
