package cn.gov.zs.housing.applicant.subsidy.mongo;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.contract.MaskedIdNumber;
import cn.gov.zs.housing.applicant.identity.PersonName;
import cn.gov.zs.housing.applicant.subsidy.BankAccount;
import cn.gov.zs.housing.applicant.subsidy.ListId;
import cn.gov.zs.housing.applicant.subsidy.MonthShare;
import cn.gov.zs.housing.applicant.subsidy.PaymentLine;
import cn.gov.zs.housing.applicant.subsidy.PaymentLine.Result;
import cn.gov.zs.housing.applicant.subsidy.mongo.LineDocument.ShareDocument;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.crypto.FieldCipher;
import java.time.YearMonth;
import java.util.Optional;

/** From a line to its document and back; name, account and words are encrypted, each for its place. */
final class LineCodec {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "subsidy-lines";

    private static final String HOLDER = "holder";
    private static final String BANK = "bank";
    private static final String ACCOUNT = "account";
    private static final String REASON = "reason";

    private final FieldCipher cipher;

    LineCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    static String id(ListId list, ApplicationId application) {
        return list.text() + "." + application.text();
    }

    LineDocument document(PaymentLine line) {
        var id = id(line.list(), line.application());
        var sealing = Sealing.of(cipher, COLLECTION, id);
        return new LineDocument(
                id,
                line.list().text(),
                line.list().month().toString(),
                line.list().attempt(),
                line.application().text(),
                line.township().code(),
                sealing.seal(HOLDER, line.holder().text()),
                line.maskedId().toString(),
                line.months().stream()
                        .map(share -> new ShareDocument(share.month().toString(), share.working()))
                        .toList(),
                line.amount().amount(),
                line.account()
                        .map(account -> sealing.seal(BANK, account.bank()))
                        .orElse(null),
                line.account()
                        .map(account -> sealing.seal(ACCOUNT, account.whole()))
                        .orElse(null),
                switch (line.result()) {
                    case Result.Pending _ -> LineDocument.Result.PENDING;
                    case Result.Paid _ -> LineDocument.Result.PAID;
                    case Result.Returned _ -> LineDocument.Result.RETURNED;
                },
                switch (line.result()) {
                    case Result.Pending _ -> null;
                    case Result.Paid paid -> paid.on();
                    case Result.Returned returned -> returned.on();
                },
                line.result() instanceof Result.Returned returned ? sealing.seal(REASON, returned.reason()) : null,
                sealing.key());
    }

    PaymentLine line(LineDocument stored) {
        var sealing = Sealing.of(cipher, COLLECTION, stored.id());
        return new PaymentLine(
                new ListId(YearMonth.parse(stored.month()), stored.attempt()),
                new ApplicationId(stored.applicationId()),
                Townships.get(stored.township()),
                new PersonName(sealing.open(HOLDER, stored.holder())),
                MaskedIdNumber.valueOf(stored.maskedId()),
                stored.months().stream()
                        .map(share -> new MonthShare(YearMonth.parse(share.month()), share.working()))
                        .toList(),
                stored.account() == null
                        ? Optional.empty()
                        : Optional.of(BankAccount.of(
                                sealing.open(BANK, There.of(stored.bank())), sealing.open(ACCOUNT, stored.account()))),
                switch (stored.result()) {
                    case PENDING -> new Result.Pending();
                    case PAID -> new Result.Paid(There.of(stored.resultOn()));
                    case RETURNED ->
                        new Result.Returned(
                                There.of(stored.resultOn()), sealing.open(REASON, There.of(stored.reason())));
                });
    }
}
