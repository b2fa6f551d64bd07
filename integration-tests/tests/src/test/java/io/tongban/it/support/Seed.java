package io.tongban.it.support;

final class Seed {
    private Seed() {}
}
