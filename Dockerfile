# One file for every service and the gateway: a JRE and the jars of one module, made outside by
#   ./mvnw -DskipTests package dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=target/image
FROM eclipse-temurin:25-jre
ARG MODULE
ARG MAIN
ENV MAIN=${MAIN} BEHEER_ADDRESS=0.0.0.0 JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
COPY ${MODULE}/target/image/ /app/lib/
COPY ${MODULE}/target/${MODULE}-*.jar /app/lib/
RUN mkdir -p /data/keys /data/letters && chown -R 10001:10001 /data
USER 10001:10001
ENTRYPOINT ["sh", "-c", "exec java -cp '/app/lib/*' \"$MAIN\""]
