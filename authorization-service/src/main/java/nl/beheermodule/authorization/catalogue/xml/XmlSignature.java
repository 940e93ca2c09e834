package nl.beheermodule.authorization.catalogue.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.beheermodule.authorization.catalogue.usecase.CheckSignature;
import nl.beheermodule.authorization.catalogue.usecase.UnreadableCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The enveloped signature of the scheme's catalogue, by the one certificate that is configured: a key in the file itself
 * proves nothing. Without a certificate nothing is checked. It must be over the whole document, or what is not signed could be
 * read as if it were.
 */
@Component
class XmlSignature implements CheckSignature {
    private final @Nullable PublicKey trusted;

    /** @param certificate of who signs the catalogue, PEM or DER; absent when it is not checked */
    XmlSignature(@Value("${beheer.catalogue.certificate:}") @Nullable Resource certificate)
            throws IOException, GeneralSecurityException {
        this.trusted = certificate == null ? null : key(certificate);
    }

    private static PublicKey key(Resource certificate) throws IOException, GeneralSecurityException {
        try (InputStream in = certificate.getInputStream()) {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificate(in)
                    .getPublicKey();
        }
    }

    @Override
    public void check(byte[] xml) {
        PublicKey key = trusted;
        if (key == null) {
            return;
        }
        try {
            if (!isSigned(parsed(xml), key)) {
                throw new UnreadableCatalogue("De handtekening van deze catalogus klopt niet.", null);
            }
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new UnreadableCatalogue("Dit is geen geldig XML-bestand.", broken);
        } catch (MarshalException | XMLSignatureException broken) {
            throw new UnreadableCatalogue("De handtekening van deze catalogus klopt niet.", broken);
        }
    }

    private static boolean isSigned(Document document, PublicKey key) throws MarshalException, XMLSignatureException {
        Element root = document.getDocumentElement();
        Element signature = signature(root);
        if (signature == null) {
            throw new UnreadableCatalogue("Deze catalogus heeft geen handtekening.", null);
        }
        if (root.hasAttribute("ID")) {
            root.setIdAttribute("ID", true);
        }
        DOMValidateContext context = new DOMValidateContext(KeySelector.singletonKeySelector(key), signature);
        context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.TRUE);
        XMLSignature read = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
        List<Reference> references = read.getSignedInfo().getReferences();
        boolean whole =
                references.size() == 1 && coversAll(references.getFirst().getURI(), root);
        return whole && read.validate(context);
    }

    private static boolean coversAll(@Nullable String uri, Element root) {
        return "".equals(uri) || (root.hasAttribute("ID") && ("#" + root.getAttribute("ID")).equals(uri));
    }

    /** A child of the root: elsewhere it would be somebody else's. */
    private static @Nullable Element signature(Element root) {
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && XMLSignature.XMLNS.equals(element.getNamespaceURI())
                    && "Signature".equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    private static Document parsed(byte[] xml) throws SAXException, IOException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
