package nl.beheermodule.authorization.authorization.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.catalogue.usecase.NamedServices;
import nl.beheermodule.authorization.known.domain.HolderDirectory;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansDirectory;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.imports.ImportRow;
import nl.beheermodule.platform.sheet.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the rows of a file are about: the user, the service, for whom, until when. */
@Component
final class SheetRowReader {
    private final MeansDirectory allMeans;
    private final HolderDirectory holders;
    private final NamedServices services;

    SheetRowReader(MeansDirectory allMeans, HolderDirectory holders, NamedServices services) {
        this.allMeans = allMeans;
        this.holders = holders;
        this.services = services;
    }

    /** @return for each row what it is about, or why it cannot be known */
    List<SheetWish> read(OrganisationId organisation, List<ImportRow> rows) {
        SheetPeople people = new SheetPeople(
                organisation,
                allMeans.byIdOrUniqueId(cells(rows, SheetColumns.UNIQUE_ID)),
                holders.byEmail(organisation, cells(rows, SheetColumns.EMAIL)));
        NamedServices.Names names = services.all();
        return rows.stream().map(row -> read(organisation, row, people, names)).toList();
    }

    private static Collection<String> cells(List<ImportRow> rows, String column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
    }

    private static SheetWish read(
            OrganisationId organisation, ImportRow row, SheetPeople people, NamedServices.Names names) {
        SheetCells asked = SheetCells.in(row);
        try {
            KnownMeans means = people.one(row);
            String name = means.personName().isEmpty() ? means.uniqueId() : means.personName();
            asked = asked.by(name);
            Grantable service = service(asked.service(), row.cell(SheetColumns.PROVIDER), names);
            Scope scope = asked.scope();
            return new SheetWish.Readable(
                    name + " – " + service.name(),
                    means.id(),
                    service.id(),
                    scope,
                    end(row),
                    AuthorizationId.of(organisation, means.id(), service.id(), scope));
        } catch (BadCell bad) {
            return new SheetWish.Unreadable(asked.about(), bad.sentence());
        }
    }

    private static Grantable service(String name, String provider, NamedServices.Names names) {
        if (name.isEmpty()) {
            throw new BadCell(SheetColumns.SERVICE, "vul de naam van de dienst in.");
        }
        List<Grantable> found = names.find(name, provider);
        return switch (found.size()) {
            case 0 -> throw new BadCell(SheetColumns.SERVICE, "deze dienst staat niet in de dienstencatalogus.");
            case 1 -> found.getFirst();
            default ->
                throw new BadCell(
                        SheetColumns.PROVIDER,
                        "er zijn meer diensten met deze naam. Vul in van welke dienstverlener de dienst is.");
        };
    }

    private static @Nullable LocalDate end(ImportRow row) {
        String cell = row.cell(SheetColumns.END);
        return cell.isEmpty()
                ? null
                : Days.read(cell)
                        .orElseThrow(() -> new BadCell(
                                SheetColumns.END, "‘" + cell + "’ is geen datum. Schrijf een datum als 31-12-2029."));
    }
}
