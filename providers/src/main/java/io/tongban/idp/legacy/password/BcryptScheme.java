package io.tongban.idp.legacy.password;

import java.util.regex.Pattern;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** bcrypt in its three spellings; a cost above 16 would hold up the login for seconds and is not read. */
final class BcryptScheme implements PasswordScheme {

    private static final Pattern VALUE = Pattern.compile("\\$2[aby]\\$(0[4-9]|1[0-6])\\$[./A-Za-z0-9]{53}");

    @Override
    public boolean matches(String password, String value) {
        return VALUE.matcher(value).matches() && BCrypt.checkpw(password, value);
    }
}
