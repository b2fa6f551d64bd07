package io.tongban.idp.registration;

import io.tongban.idp.identity.SubjectType;

/** The kind of case {@code registration-natural}. */
public final class NaturalRegistrationKindFactory extends RegistrationKindFactory {

    public NaturalRegistrationKindFactory() {
        super(SubjectType.NATURAL);
    }
}
