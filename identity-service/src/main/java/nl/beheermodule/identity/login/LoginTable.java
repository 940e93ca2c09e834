package nl.beheermodule.identity.login;

import java.util.List;
import java.util.stream.Stream;
import nl.beheermodule.platform.sheet.Cell;
import nl.beheermodule.platform.sheet.Heading;
import nl.beheermodule.platform.sheet.Table;

/** The columns of the screen. */
final class LoginTable {
    static final List<Heading> HEADINGS = List.of(
            new Heading("Tijdstip", 20),
            new Heading("Manier van inloggen", 28),
            new Heading("Resultaat", 22),
            new Heading("IP-adres", 18));

    private LoginTable() {}

    static Table of(Stream<LoginRow> logins) {
        return new Table("Inloghistorie", HEADINGS, logins.map(LoginTable::cells));
    }

    private static List<Cell> cells(LoginRow login) {
        return List.of(
                Cell.at(login.at()),
                Cell.of(login.method().label()),
                Cell.of(login.result().label()),
                Cell.of(login.address()));
    }
}
