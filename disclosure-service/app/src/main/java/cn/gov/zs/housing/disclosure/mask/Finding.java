package cn.gov.zs.housing.disclosure.mask;

import java.util.Optional;

/**
 * Something that keeps a draft from going out.
 *
 * @param kind what it is
 * @param field where in the draft
 * @param row which row of it, from 1
 * @param earlier what was published before that makes a pair with it
 * @param figure how many numbers or households are left; 0 where nothing is counted
 */
public record Finding(Kind kind, MaskField field, int row, Optional<Earlier> earlier, long figure) {
    /** What it is. */
    public enum Kind {
        /** 号码数字可拼接: read together with what was published before, fewer numbers remain than the floor. */
        SPLICE,
        /** 隐蔽方式变化: other places of the number were shown before. */
        STYLE_CHANGED,
        /** 隐蔽不足: the mask shows more than the policy lets it. */
        BEYOND_POLICY,
        /** 姓名含异形字符: the name is not written with the characters it looks to be of. */
        NAME_DISGUISED,
        /** 文字中含个人号码. */
        PERSONAL_NUMBER,
        /** 地址过细. */
        ADDRESS_TOO_FINE,
        /** 不得公开的项目: the policy never shows it. */
        NEVER_SHOWN,
        /** 组合可指向一户: a row without a name leads to a household that a notice names. */
        SINGLES_OUT,
        /** 组合户数过少: a row without a name tells of fewer households than the policy's least. */
        SMALL_GROUP
    }

    /**
     * What was published before.
     *
     * @param published the notice or document
     * @param place its kind
     * @param field where in it
     */
    public record Earlier(String published, Place place, MaskField field) {}

    /** One that is what it is by itself. */
    public static Finding alone(Kind kind, MaskField field, int row) {
        return new Finding(kind, field, row, Optional.empty(), 0);
    }
}
