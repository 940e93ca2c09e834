package nl.beheermodule.authorization.catalogue.xml;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.beheermodule.authorization.catalogue.usecase.UnreadableCatalogue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.w3c.dom.Document;

/** A catalogue that says it is the scheme's: with keys that live as long as the test. */
class XmlSignatureTest {
    private static final char[] PASSWORD = "only-here".toCharArray();
    private static final String CATALOGUE =
            "<ServiceCatalogue ID=\"c1\" Version=\"1\"><ServiceProvider>UWV</ServiceProvider></ServiceCatalogue>";

    @TempDir
    static @Nullable Path directory;

    private static KeyStore scheme;
    private static KeyStore stranger;

    @BeforeAll
    static void keys() throws Exception {
        scheme = keystore("scheme");
        stranger = keystore("stranger");
    }

    @Test
    void what_the_configured_certificate_signed_is_taken() {
        assertThatCode(() -> checking(scheme).check(signed(scheme, "#c1"))).doesNotThrowAnyException();
        assertThatCode(() -> checking(scheme).check(signed(scheme, ""))).doesNotThrowAnyException();
    }

    @Test
    void what_was_changed_afterwards_is_refused() throws Exception {
        byte[] changed = new String(signed(scheme, ""), StandardCharsets.UTF_8)
                .replace("UWV", "DUO")
                .getBytes(StandardCharsets.UTF_8);
        refused(changed, "klopt niet");
    }

    @Test
    void what_somebody_else_signed_is_refused_also_when_his_key_is_in_it() throws Exception {
        refused(signed(stranger, ""), "klopt niet");
    }

    @Test
    void what_is_not_signed_is_refused_and_is_taken_only_when_no_certificate_is_configured() throws Exception {
        byte[] bare = CATALOGUE.getBytes(StandardCharsets.UTF_8);
        refused(bare, "geen handtekening");
        assertThatCode(() -> new XmlSignature(null).check(bare)).doesNotThrowAnyException();
    }

    @Test
    void a_signature_over_a_part_only_is_refused() throws Exception {
        byte[] signed = signed(scheme, "#c1");
        String wrapped = new String(signed, StandardCharsets.UTF_8).replace("ID=\"c1\"", "ID=\"c2\"");
        refused(wrapped.getBytes(StandardCharsets.UTF_8), "klopt niet");
    }

    private static void refused(byte[] xml, String why) throws Exception {
        XmlSignature checking = checking(scheme);
        assertThatThrownBy(() -> checking.check(xml))
                .isInstanceOf(UnreadableCatalogue.class)
                .hasMessageContaining(why);
    }

    private static XmlSignature checking(KeyStore keys) throws Exception {
        return new XmlSignature(new ByteArrayResource(keys.getCertificate("key").getEncoded()));
    }

    private static byte[] signed(KeyStore keys, String uri) throws Exception {
        DocumentBuilderFactory builders = DocumentBuilderFactory.newDefaultInstance();
        builders.setNamespaceAware(true);
        Document document = builders.newDocumentBuilder()
                .parse(new ByteArrayInputStream(CATALOGUE.getBytes(StandardCharsets.UTF_8)));
        document.getDocumentElement().setIdAttribute("ID", true);
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        Reference whole = factory.newReference(
                uri,
                factory.newDigestMethod(DigestMethod.SHA256, null),
                List.of(factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null)),
                null,
                null);
        SignedInfo info = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", null),
                List.of(whole));
        PrivateKey key = (PrivateKey) keys.getKey("key", PASSWORD);
        factory.newXMLSignature(info, null).sign(new DOMSignContext(key, document.getDocumentElement()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    /** The JDK makes certificates on its command line only. */
    private static KeyStore keystore(String name) throws Exception {
        Path file = java.util.Objects.requireNonNull(directory).resolve(name + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "key",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=" + name,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!keytool.waitFor(60, TimeUnit.SECONDS)) {
            keytool.destroy();
        }
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }
}
