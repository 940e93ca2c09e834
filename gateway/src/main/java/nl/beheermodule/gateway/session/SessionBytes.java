package nl.beheermodule.gateway.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import org.springframework.core.convert.converter.Converter;

/**
 * What is in a session, as bytes. Only the classes that we and Spring Security put there are read back: bytes that someone
 * else wrote into the store cannot make other objects.
 */
final class SessionBytes {
    private static final ObjectInputFilter ALLOWED = ObjectInputFilter.Config.createFilter(String.join(
            ";",
            "maxdepth=40",
            "maxrefs=10000",
            "maxbytes=1000000",
            "maxarray=100000",
            "org.springframework.security.**",
            "java.lang.*",
            "java.util.*",
            "java.time.*",
            "java.net.URL",
            "java.net.URI",
            "!*"));

    private SessionBytes() {}

    static Converter<Object, byte[]> writing() {
        return attributes -> {
            try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(attributes);
                out.flush();
                return bytes.toByteArray();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        };
    }

    static Converter<byte[], Object> reading() {
        return bytes -> {
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
                in.setObjectInputFilter(ALLOWED);
                return in.readObject();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (ClassNotFoundException unknown) {
                throw new IllegalStateException(unknown);
            }
        };
    }
}
