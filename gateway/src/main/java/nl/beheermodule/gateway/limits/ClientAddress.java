package nl.beheermodule.gateway.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** What counts as one client: an IPv4 address, or an IPv6 network of /64, which is what one household has. */
final class ClientAddress {
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    static String of(String remoteAddress) {
        return InetAddress.ofLiteral(remoteAddress) instanceof Inet6Address six
                ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
                : remoteAddress;
    }
}
