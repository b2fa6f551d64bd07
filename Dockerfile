# syntax=docker/dockerfile:1
# The production image. Its steps are those by which the tests make their servers: the distribution unpacked,
# realm-config/target/server laid over it, kc.sh build. No secret is in a layer; the entrypoint names what it lacks.
ARG JAVA_VERSION=17

FROM eclipse-temurin:${JAVA_VERSION}-jdk-noble AS build
WORKDIR /source
COPY . .
RUN ./mvnw -q -B -Pimage -pl realm-config -am package -DskipTests
RUN cp -R realm-config/target/distribution/keycloak-* /opt/tongban \
    && cp -R realm-config/target/server/. /opt/tongban/ \
    && chmod +x /opt/tongban/bin/*.sh \
    && /opt/tongban/bin/kc.sh build

FROM eclipse-temurin:${JAVA_VERSION}-jre-noble
# The picture code is drawn with the machine's fonts.
RUN apt-get update \
    && apt-get install -y --no-install-recommends fontconfig fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --gid 10001 tongban \
    && useradd --uid 10001 --gid tongban --no-create-home --home-dir /opt/tongban --shell /usr/sbin/nologin tongban
COPY --from=build --chown=tongban:tongban /opt/tongban /opt/tongban
ENV LANG=C.UTF-8
USER 10001
WORKDIR /opt/tongban
# 8080 behind a proxy, 8443 with a certificate, 9000 health and metrics (not to be reachable from outside).
EXPOSE 8080 8443 9000
HEALTHCHECK --interval=15s --timeout=6s --start-period=90s --retries=4 CMD ["/opt/tongban/bin/tongban-health.sh"]
ENTRYPOINT ["/opt/tongban/bin/tongban-entrypoint.sh"]
