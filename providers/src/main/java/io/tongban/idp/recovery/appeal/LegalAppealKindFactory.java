package io.tongban.idp.recovery.appeal;

/** The kind of case that an appeal of a legal person is. */
public final class LegalAppealKindFactory extends AppealKindFactory {

    public LegalAppealKindFactory() {
        super(AppealKind.LEGAL);
    }
}
