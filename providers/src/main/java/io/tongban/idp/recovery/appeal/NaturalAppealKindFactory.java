package io.tongban.idp.recovery.appeal;

/** The kind of case that an appeal of a natural person is. */
public final class NaturalAppealKindFactory extends AppealKindFactory {

    public NaturalAppealKindFactory() {
        super(AppealKind.NATURAL);
    }
}
