package io.tongban.idp.registration;

import io.tongban.idp.identity.SubjectType;

/** The kind of case {@code registration-legal}. */
public final class LegalRegistrationKindFactory extends RegistrationKindFactory {

    public LegalRegistrationKindFactory() {
        super(SubjectType.LEGAL);
    }
}
