# syntax=docker/dockerfile:1
# Where you build, pin both images by digest: docker buildx imagetools inspect IMAGE. No digest stands here, because none could be
# checked where this file was written.
ARG BUILD_IMAGE=maven:3.9-eclipse-temurin-25
ARG RUN_IMAGE=gcr.io/distroless/cc-debian12:nonroot

FROM ${BUILD_IMAGE} AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn ./.mvn
RUN mvn -B -ntp -Dmaven.test.skip=true dependency:go-offline
COPY src/main ./src/main
RUN mvn -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package

# A Java of 100 MB with only what the bot uses.
RUN jlink --add-modules java.base,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml,jdk.charsets,jdk.httpserver,jdk.localedata,jdk.management,jdk.unsupported,jdk.zipfs \
    --include-locales=en --strip-debug --no-header-files --no-man-pages --generate-cds-archive --output /opt/java
RUN mkdir -p /app/lib /data && cp target/summit-bot.jar /app/ && cp target/lib/*.jar /app/lib/
COPY seeds /app/seeds
COPY prompts /app/prompts

# One answer at build time: its classes are the start-up cache. The jars of an image never change, so the cache cannot be stale.
RUN SUMMIT_HOME=/app SUMMIT_DATA=/tmp/warm /opt/java/bin/java -XX:+UseSerialGC -XX:AOTCacheOutput=/app/summit-bot.aot \
    -jar /app/summit-bot.jar ask "What are the articles about?" && rm -rf /tmp/warm

FROM ${RUN_IMAGE}
COPY --from=build /opt/java /opt/java
COPY --from=build /app /app
# An empty folder that belongs to the user: a named volume takes over its owner.
COPY --from=build --chown=65532:65532 /data /data
ENV SUMMIT_HOME=/app \
    SUMMIT_DATA=/data \
    SUMMIT_WEB_ADDRESS=0.0.0.0 \
    LANG=C.UTF-8 \
    JDK_JAVA_OPTIONS="-XX:+UseSerialGC -XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError -XX:AOTCache=/app/summit-bot.aot -Djava.io.tmpdir=/data -Duser.home=/data"
USER 65532:65532
VOLUME ["/data"]
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["/opt/java/bin/java", "-Xmx32m", "-XX:TieredStopAtLevel=1", "-jar", "/app/summit-bot.jar", "health"]
ENTRYPOINT ["/opt/java/bin/java", "-jar", "/app/summit-bot.jar"]
CMD ["telegram"]
