package cn.gov.zs.housing.disclosure.notice;

import java.util.Arrays;
import java.util.Optional;

/**
 * The 23 townships (镇街) of Zhongshan by their statistical code (2023 edition): 442000 and three digits.
 *
 * <p>Their names in both languages are texts of the pages, {@code township.<code>}.
 */
public enum Township {
    SHIQI("442000001"),
    DONGQU("442000002"),
    ZHONGSHANGANG("442000003"),
    XIQU("442000004"),
    NANQU("442000005"),
    WUGUISHAN("442000006"),
    MINZHONG("442000007"),
    NANLANG("442000008"),
    HUANGPU("442000101"),
    DONGFENG("442000103"),
    GUZHEN("442000105"),
    SHAXI("442000106"),
    TANZHOU("442000107"),
    GANGKOU("442000108"),
    SANJIAO("442000109"),
    HENGLAN("442000110"),
    NANTOU("442000111"),
    FUSHA("442000112"),
    SANXIANG("442000114"),
    BANFU("442000115"),
    DACHONG("442000116"),
    SHENWAN("442000117"),
    XIAOLAN("442000118");

    private final String code;

    Township(String code) {
        this.code = code;
    }

    /** Nine digits. */
    public String code() {
        return code;
    }

    /** The township with this code, if there is one. */
    public static Optional<Township> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException for a code that is none of the 23 */
    public static Township get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No township has the code " + code));
    }
}
