package io.tongban.it.support;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the platform with the first test class that wants it and stops it after the last. */
final class PlatformExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(Platform.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Platform.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(NAMESPACE);
        if (parameter.getParameter().getType() == Chromium.class) {
            return store.getOrComputeIfAbsent(Chromium.class, type -> Chromium.start(), Chromium.class);
        }
        return store.getOrComputeIfAbsent(Platform.class, type -> Platform.start(), Platform.class);
    }
}
