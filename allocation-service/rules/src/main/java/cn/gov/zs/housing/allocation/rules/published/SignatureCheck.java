package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.proof.OfficeSignature;

/** Says whether a signature is its key's under a message; an input, as who checks many alike bundles need not ask again. */
@FunctionalInterface
interface SignatureCheck {

    boolean verifies(OfficeSignature signature, byte[] message);
}
