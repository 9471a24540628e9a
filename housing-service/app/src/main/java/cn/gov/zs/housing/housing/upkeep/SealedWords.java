package cn.gov.zs.housing.housing.upkeep;

import cn.gov.zs.platform.crypto.KeyId;

/** What of checks and repairs is stored encrypted, and under which key. */
public interface SealedWords {
    /** How many documents there are. */
    long countSealed();

    /** How many of them are under another key than this. */
    long countNotUnder(KeyId key);
}
